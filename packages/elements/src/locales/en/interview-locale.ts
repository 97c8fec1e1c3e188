import type { InterviewLocale } from '../locale.js';
import { answeringEn } from './answering.js';
import { controlsEn } from './controls.js';
import { interviewWordsEn } from './interview.js';
import { issuesEn } from './issues.js';
import { savingEn } from './saving.js';

export const interviewEn: InterviewLocale = {
  language: 'en',
  direction: 'ltr',
  controls: controlsEn,
  question: answeringEn,
  interview: interviewWordsEn,
  saving: savingEn,
  issues: issuesEn,
};
