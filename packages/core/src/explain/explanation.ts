import type { Given } from '../answer/answer.js';
import type { Condition, ConditionLeaf, UnitFacts } from '../instrument/condition.js';
import type { FactorId, TriggerId } from '../instrument/instrument.js';
import type { QuestionPlace } from '../interview/question-key.js';

/**
 * Why a question is asked or not, and what its answer proposes or fires, as data.
 *
 * For the worker only: it tells of answers. Never give it to a respondent, a log or an error.
 *
 * @public
 */
export interface Explanation extends QuestionPlace {
  readonly asked: boolean;
  /** Everything that decides whether it is asked, whether it holds or not; empty when it is always asked. */
  readonly reasons: readonly AskingReason[];
  /** The rules about its answer, those that hold and those that do not. */
  readonly rules: readonly ExplainedRule[];
  /** What a worker listens for in an open answer. */
  readonly listenFor: readonly FactorId[];
}

/**
 * One thing that decides whether a question is asked.
 *
 * - `audience`: the instrument puts it to this audience.
 * - `private`: it is private, and nobody is there who may not hear it.
 * - `stopped`: more questions about it could spoil what the child can tell the police, and it has no answer yet.
 * - `condition`: the condition of its area, its group or the question itself.
 *
 * @public
 */
export type AskingReason =
  | { readonly code: 'audience' | 'private' | 'stopped'; readonly holds: boolean }
  | {
      readonly code: 'condition';
      readonly of: 'area' | 'group' | 'question';
      readonly holds: boolean;
      readonly condition: ExplainedCondition;
    };

/** A condition with what was found for each leaf. @public */
export interface ExplainedCondition {
  readonly condition: Condition;
  readonly holds: boolean;
  readonly leaves: readonly ExplainedLeaf[];
}

/** One leaf, and what it was compared with. @public */
export interface ExplainedLeaf {
  readonly leaf: ConditionLeaf;
  readonly holds: boolean;
  /** The answer or fact there was; `null` when there was none. */
  readonly found: Given | UnitFacts[keyof UnitFacts] | null;
}

/** A rule with whether it holds, and why. @public */
export interface ExplainedRule {
  /** The rule's number among those of its question, from 1. */
  readonly number: number;
  readonly holds: boolean;
  readonly when: ExplainedCondition;
  readonly proposes: readonly FactorId[];
  readonly fires: readonly TriggerId[];
}
