import type { InstrumentRules, Rule } from './rules.js';
import type { QuestionId } from './instrument.js';

/** A rule with its place: the question it is about, and its number there, from 1. @public */
export interface PlacedRule {
  readonly question: QuestionId;
  readonly number: number;
  readonly rule: Rule;
}

/**
 * Finds every rule with its place, in order.
 *
 * @public
 */
export function rulesOf({ rules }: InstrumentRules): readonly PlacedRule[] {
  return Object.entries(rules).flatMap(([question, own]) =>
    own.map((rule, index) => ({ question, number: index + 1, rule })),
  );
}
