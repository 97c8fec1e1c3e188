import {
  optionsOf,
  type AnswerKind,
  type Asking,
  type Comparable,
  type Condition,
  type QuestionLeaf,
} from '@helhet/core';

/** The condition that always holds. @internal */
export const always: Condition = { all: [] };
/** The condition that never holds. @internal */
export const never: Condition = { any: [] };

/** Whether a condition holds whatever is answered. @internal */
export function isAlways(condition: Condition): boolean {
  return 'all' in condition && condition.all.length === 0;
}

/** Whether a condition never holds, whatever is answered. @internal */
export function isNever(condition: Condition): boolean {
  return 'any' in condition && condition.any.length === 0;
}

/**
 * Makes a condition plain for one audience: without what this audience is never asked, and without values that
 * its kind of answer does not have. It holds when the other does.
 *
 * A rule about a rating for adults and faces for small children then says only what concerns the one at hand.
 *
 * @internal
 */
export function conditionFor(condition: Condition, asking: Asking): Condition {
  if ('all' in condition) {
    const parts = condition.all.map((part) => conditionFor(part, asking));
    return parts.some(isNever) ? never : joined(parts, isAlways, (all) => ({ all }));
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => conditionFor(part, asking));
    return parts.some(isAlways) ? always : joined(parts, isNever, (any) => ({ any }));
  }
  if ('not' in condition) {
    const part = conditionFor(condition.not, asking);
    if (isAlways(part)) return never;
    return isNever(part) ? always : { not: part };
  }
  return 'fact' in condition ? condition : leafFor(condition, asking);
}

function joined(
  parts: readonly Condition[],
  isIdle: (part: Condition) => boolean,
  join: (parts: readonly Condition[]) => Condition,
): Condition {
  const left = parts.filter((part) => !isIdle(part));
  const [only] = left;
  return left.length === 1 && only ? only : join(left);
}

function leafFor(leaf: QuestionLeaf, asking: Asking): Condition {
  const kind = asking.entries.get(leaf.question)?.kind;
  if (!kind) return 'answered' in leaf && !leaf.answered ? always : never;
  if ('in' in leaf) {
    const values = leaf.in.filter((value) => canBe(kind, value));
    return values.length === 0 ? never : { question: leaf.question, in: values };
  }
  if ('equals' in leaf) return canBe(kind, leaf.equals) ? leaf : never;
  if ('atLeast' in leaf) return canBe(kind, leaf.atLeast) ? leaf : never;
  if ('atMost' in leaf) return canBe(kind, leaf.atMost) ? leaf : never;
  return leaf;
}

function canBe(kind: AnswerKind, value: Comparable): boolean {
  if (kind.kind === 'rating' || kind.kind === 'number') return typeof value === 'number';
  return optionsOf(kind)?.includes(String(value)) ?? false;
}
