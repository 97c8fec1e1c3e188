import type { ConditionTree, FactorId, FactorLeaf, FindingStatus } from '@helhet/core';

/** When a worker has confirmed any of some factors. @internal */
export function confirmed(...factors: readonly FactorId[]): ConditionTree<FactorLeaf> {
  return { any: factors.map((factor) => ({ factor, is: 'confirmed' })) };
}

/** When any of some factors has come up and nobody has rejected it. @internal */
export function raised(...factors: readonly FactorId[]): ConditionTree<FactorLeaf> {
  const open: readonly FindingStatus[] = ['proposed', 'to-explore', 'confirmed'];
  return { any: factors.flatMap((factor) => open.map((is) => ({ factor, is }))) };
}
