import type { FactorId } from '../instrument/instrument.js';
import type { QuestionPlace } from '../interview/question-key.js';
import type { HeldRule, HeldRules } from './held-rules.js';

/**
 * A factor that answers propose, and by which rules. Nothing is decided: a worker confirms or rejects it.
 *
 * @public
 */
export interface Proposal {
  readonly factor: FactorId;
  readonly by: readonly (QuestionPlace & { readonly number: number })[];
}

/**
 * Finds the factors proposed by the rules that hold, in the order of their ids.
 *
 * @public
 */
export function findProposals(held: HeldRules): readonly Proposal[] {
  const found = new Map<FactorId, HeldRule[]>();
  const rules = [...held.values()].sort(byPlace);
  for (const rule of rules) {
    for (const factor of rule.rule.proposes ?? []) {
      found.set(factor, [...(found.get(factor) ?? []), rule]);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([factor, by]) => ({
      factor,
      by: by.map(({ question, instance, number }) => ({
        question,
        ...(instance !== undefined && { instance }),
        number,
      })),
    }));
}

function byPlace(a: HeldRule, b: HeldRule): number {
  const [left, right] = [placeOf(a), placeOf(b)];
  return left === right ? a.number - b.number : left < right ? -1 : 1;
}

function placeOf({ question, instance = '' }: HeldRule): string {
  return `${question}#${instance}`;
}
