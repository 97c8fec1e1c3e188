import type { Locale } from '../locale.js';
import { assessmentEn } from './assessment.js';
import { caseNoticesEn } from './case-notices.js';
import { boardEn } from './board.js';
import { familyEn } from './family.js';
import { interviewEn } from './interview-locale.js';
import { voicesEn } from './voices.js';

export const en: Locale = {
  ...interviewEn,
  family: familyEn,
  board: boardEn,
  voices: voicesEn,
  assessment: assessmentEn,
  caseNotices: caseNoticesEn,
};
