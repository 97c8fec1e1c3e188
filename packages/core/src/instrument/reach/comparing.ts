import { optionsOf, type AnswerKind } from '../answer-kind.js';
import type { Comparable, Comparison, ConditionLeaf, QuestionLeaf } from '../condition.js';

/** Finds the values a leaf compares with; empty when it only looks whether there is an answer. */
export function comparedValues(leaf: ConditionLeaf | Comparison): readonly Comparable[] {
  if ('equals' in leaf) return [leaf.equals];
  if ('in' in leaf) return leaf.in;
  if ('atLeast' in leaf) return [leaf.atLeast];
  return 'atMost' in leaf ? [leaf.atMost] : [];
}

/**
 * Whether a kind of answer can be compared as a leaf asks: words of one's own, dates and people cannot be
 * compared with anything, and several options have no order.
 */
export function kindCanCompare(kind: AnswerKind, leaf: QuestionLeaf): boolean {
  if ('answered' in leaf || 'state' in leaf) return true;
  const isOrdered = 'atLeast' in leaf || 'atMost' in leaf;
  switch (kind.kind) {
    case 'rating':
    case 'number':
      return true;
    case 'several-of':
      return !isOrdered;
    default:
      return optionsOf(kind) !== null;
  }
}

/** Whether an answer of a kind can be a value, or stand in order beside it. */
export function kindCanBe(kind: AnswerKind, value: Comparable): boolean {
  switch (kind.kind) {
    case 'rating':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10;
    case 'number':
      return typeof value === 'number' && value >= limits(kind).min && value <= limits(kind).max;
    default:
      return optionsOf(kind)?.includes(String(value)) ?? false;
  }
}

/** The least and the most that a number can be. */
export function limits(kind: Extract<AnswerKind, { readonly kind: 'number' }>): {
  readonly min: number;
  readonly max: number;
} {
  return { min: kind.min ?? -Infinity, max: kind.max ?? Infinity };
}
