import type { AnswerValue, Given } from '../answer/answer.js';
import { optionsOf, type AnswerKind } from './answer-kind.js';
import { treeHolds } from './condition-leaves.js';
import type { Comparable, Comparison, Condition, ConditionLeaf, UnitFacts } from './condition.js';
import type { QuestionId } from './instrument.js';

/** What a condition can look at. @public */
export interface ConditionGround {
  readonly facts: UnitFacts;
  /** The current answer to a question, or `null` when there is none. */
  given(question: QuestionId): Given | null;
  /** The kind a question is asked as here, or `null` when it is not asked. */
  kind(question: QuestionId): AnswerKind | null;
}

/**
 * Whether a condition holds; see {@link Condition} for what each means.
 *
 * @public
 */
export function conditionHolds(condition: Condition, ground: ConditionGround): boolean {
  return treeHolds(condition, (leaf) => leafHolds(leaf, ground));
}

/**
 * Whether one leaf of a condition holds.
 *
 * @public
 */
export function leafHolds(leaf: ConditionLeaf, ground: ConditionGround): boolean {
  if ('fact' in leaf) {
    const fact = ground.facts[leaf.fact];
    return compare(fact === undefined ? [] : [fact], leaf, null);
  }
  const given = ground.given(leaf.question);
  if ('state' in leaf) return given?.state === leaf.state;
  const values = given?.state === 'answered' ? comparablesOf(given.value) : [];
  if ('answered' in leaf) return (given?.state === 'answered') === leaf.answered;
  const kind = ground.kind(leaf.question);
  return compare(values, leaf, kind && optionsOf(kind));
}

function compare(
  values: readonly Comparable[],
  comparison: Comparison,
  order: readonly string[] | null,
): boolean {
  if ('answered' in comparison) return values.length > 0 === comparison.answered;
  if ('equals' in comparison) return values.includes(comparison.equals);
  if ('in' in comparison) return values.some((value) => comparison.in.includes(value));
  const [bound, sign] = 'atLeast' in comparison ? [comparison.atLeast, 1] : [comparison.atMost, -1];
  const limit = rank(bound, order);
  return values.some((value) => {
    const at = rank(value, order);
    // A number and an option have no common order.
    const sameKind = typeof value === typeof bound;
    return sameKind && limit !== null && at !== null && (at - limit) * sign >= 0;
  });
}

/** Where a value stands in its order, or `null` when it has no place there. */
function rank(value: Comparable, order: readonly string[] | null): number | null {
  if (typeof value === 'number') return value;
  const index = typeof value === 'string' && order ? order.indexOf(value) : -1;
  return index === -1 ? null : index;
}

function comparablesOf(value: AnswerValue): readonly Comparable[] {
  switch (value.kind) {
    case 'several-of':
      return value.options;
    case 'rating':
    case 'number':
      return [value.number];
    case 'date':
      return [value.date];
    case 'person':
      return value.persons;
    case 'text':
    case 'observation':
    case 'verbatim':
      return [value.text];
    default:
      return [value.option];
  }
}
