import type { InterviewLocale } from '../locale.js';
import { answeringSv } from './answering.js';
import { controlsSv } from './controls.js';
import { handoverSv } from './handover.js';
import { interviewWordsSv } from './interview.js';
import { issuesSv } from './issues.js';
import { safetyWordsSv } from './safety.js';
import { savingSv } from './saving.js';

export const interviewSv: InterviewLocale = {
  language: 'sv',
  direction: 'ltr',
  controls: controlsSv,
  question: answeringSv,
  interview: interviewWordsSv,
  handover: handoverSv,
  safety: safetyWordsSv,
  saving: savingSv,
  issues: issuesSv,
};
