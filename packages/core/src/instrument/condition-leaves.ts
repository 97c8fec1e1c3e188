import type { Condition, ConditionLeaf, ConditionTree } from './condition.js';
import type { QuestionId } from './instrument.js';

/**
 * Whether a tree holds, given whether each of its leaves does.
 *
 * @public
 */
export function treeHolds<Leaf extends object>(
  tree: ConditionTree<Leaf>,
  leafHolds: (leaf: Leaf) => boolean,
): boolean {
  if ('all' in tree) return tree.all.every((part) => treeHolds(part, leafHolds));
  if ('any' in tree) return tree.any.some((part) => treeHolds(part, leafHolds));
  if ('not' in tree) return !treeHolds(tree.not, leafHolds);
  return leafHolds(tree);
}

/**
 * Finds the leaves of a tree, in the order they stand.
 *
 * @public
 */
export function treeLeaves<Leaf extends object>(tree: ConditionTree<Leaf>): readonly Leaf[] {
  if ('all' in tree) return tree.all.flatMap(treeLeaves<Leaf>);
  if ('any' in tree) return tree.any.flatMap(treeLeaves<Leaf>);
  return 'not' in tree ? treeLeaves(tree.not) : [tree];
}

/**
 * Finds the questions a condition depends on, each once.
 *
 * @public
 */
export function conditionQuestions(condition: Condition): readonly QuestionId[] {
  const leaves: readonly ConditionLeaf[] = treeLeaves(condition);
  return [...new Set(leaves.flatMap((leaf) => ('question' in leaf ? [leaf.question] : [])))];
}
