import { conditionQuestions } from '../instrument/condition-leaves.js';
import type { QuestionId } from '../instrument/instrument.js';
import type { InstrumentRules } from '../instrument/rules.js';
import { rulesOf, type PlacedRule } from '../instrument/rules-of.js';
import type { Asking } from '../interview/asking.js';

/**
 * The rules of an instrument made ready for one asking: which to look at when an answer changes.
 *
 * @public
 */
export interface RuleBook {
  readonly asking: Asking;
  /** Rules about questions that are put to this audience, in order. */
  readonly rules: readonly PlacedRule[];
  /** Finds the rules that look at any of some questions. */
  rulesAbout(questions: readonly QuestionId[]): readonly PlacedRule[];
}

/**
 * Makes rules ready.
 *
 * @public
 */
export function createRuleBook(asking: Asking, rules: InstrumentRules): RuleBook {
  const own = rulesOf(rules).filter(({ question }) => asking.entries.has(question));
  const byQuestion = new Map<QuestionId, PlacedRule[]>();
  for (const placed of own) {
    for (const question of new Set([placed.question, ...conditionQuestions(placed.rule.when)])) {
      const known = byQuestion.get(question);
      if (known) known.push(placed);
      else byQuestion.set(question, [placed]);
    }
  }
  return {
    asking,
    rules: own,
    rulesAbout: (questions) => [
      ...new Set(questions.flatMap((question) => byQuestion.get(question) ?? [])),
    ],
  };
}
