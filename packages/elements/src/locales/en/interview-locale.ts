import type { InterviewLocale } from '../locale.js';
import { answeringEn } from './answering.js';
import { controlsEn } from './controls.js';
import { handoverEn } from './handover.js';
import { interviewWordsEn } from './interview.js';
import { issuesEn } from './issues.js';
import { safetyWordsEn } from './safety.js';
import { savingEn } from './saving.js';

export const interviewEn: InterviewLocale = {
  language: 'en',
  direction: 'ltr',
  controls: controlsEn,
  question: answeringEn,
  interview: interviewWordsEn,
  handover: handoverEn,
  safety: safetyWordsEn,
  saving: savingEn,
  issues: issuesEn,
};
