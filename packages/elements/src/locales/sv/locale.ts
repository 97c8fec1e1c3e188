import type { Locale } from '../locale.js';
import { assessmentSv } from './assessment.js';
import { caseNoticesSv } from './case-notices.js';
import { boardSv } from './board.js';
import { familySv } from './family.js';
import { interviewSv } from './interview-locale.js';
import { voicesSv } from './voices.js';

export const sv: Locale = {
  ...interviewSv,
  family: familySv,
  board: boardSv,
  voices: voicesSv,
  assessment: assessmentSv,
  caseNotices: caseNoticesSv,
};
