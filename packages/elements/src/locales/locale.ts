import type { Language } from '@helhet/core';

import type { AnsweringWords } from './answering-words.js';
import type { AssessmentWords } from './assessment-words.js';
import type { BoardWords } from './board-words.js';
import type { CaseNoticesWords } from './case-notices-words.js';
import type { ControlWords } from './control-words.js';
import type { FamilyWords } from './family-words.js';
import type { FindingsWords } from './findings-words.js';
import type { HandoverWords } from './handover-words.js';
import type { InterviewWords } from './interview-words.js';
import type { InterviewIssueWords, IssueWords } from './issue-words.js';
import type { SafetyWordsOfElements } from './safety-words.js';
import type { SavingWords } from './saving-words.js';
import type { VoicesWords } from './voices-words.js';

/**
 * Every sentence an interview's elements say, in one language. The instrument's own sentences are content.
 *
 * Kept apart from {@link Locale}, so that a page with one interview pays for no other words.
 *
 * @public
 */
export interface InterviewLocale {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly controls: ControlWords;
  readonly question: AnsweringWords;
  readonly interview: InterviewWords;
  readonly handover: HandoverWords;
  readonly safety: SafetyWordsOfElements;
  readonly saving: SavingWords;
  readonly issues: InterviewIssueWords;
}

/** Every sentence the elements say, in one language. @public */
export interface Locale extends InterviewLocale {
  readonly issues: IssueWords;
  readonly family: FamilyWords;
  readonly board: BoardWords;
  readonly voices: VoicesWords;
  readonly findings: FindingsWords;
  readonly assessment: AssessmentWords;
  readonly caseNotices: CaseNoticesWords;
}
