import type { Locale } from '../locale.js';
import { assessmentEn } from './assessment.js';
import { caseNoticesEn } from './case-notices.js';
import { boardEn } from './board.js';
import { familyEn } from './family.js';
import { findingIssuesEn } from './finding-issues.js';
import { findingsEn } from './findings.js';
import { interviewEn } from './interview-locale.js';
import { voicesEn } from './voices.js';

export const en: Locale = {
  ...interviewEn,
  issues: { ...interviewEn.issues, ...findingIssuesEn },
  family: familyEn,
  board: boardEn,
  voices: voicesEn,
  findings: findingsEn,
  assessment: assessmentEn,
  caseNotices: caseNoticesEn,
};
