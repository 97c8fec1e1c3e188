import type { Locale } from '../locale.js';
import { assessmentSv } from './assessment.js';
import { caseNoticesSv } from './case-notices.js';
import { boardSv } from './board.js';
import { familySv } from './family.js';
import { findingIssuesSv } from './finding-issues.js';
import { findingsSv } from './findings.js';
import { interviewSv } from './interview-locale.js';
import { voicesSv } from './voices.js';

export const sv: Locale = {
  ...interviewSv,
  issues: { ...interviewSv.issues, ...findingIssuesSv },
  family: familySv,
  board: boardSv,
  voices: voicesSv,
  findings: findingsSv,
  assessment: assessmentSv,
  caseNotices: caseNoticesSv,
};
