import type { InterviewLocale } from '../locale.js';
import { answeringSv } from './answering.js';
import { controlsSv } from './controls.js';
import { interviewWordsSv } from './interview.js';
import { issuesSv } from './issues.js';
import { savingSv } from './saving.js';

export const interviewSv: InterviewLocale = {
  language: 'sv',
  direction: 'ltr',
  controls: controlsSv,
  question: answeringSv,
  interview: interviewWordsSv,
  saving: savingSv,
  issues: issuesSv,
};
