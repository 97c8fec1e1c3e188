import type { FamilyStep, Issue } from '@helhet/core';

/** Finds the step where an issue of the family can be mended. */
export function stepOfIssue({ code }: Issue): FamilyStep {
  if (code.startsWith('edge.') || code === 'child.custodian-missing') return 'edges';
  if (code.startsWith('household.')) return 'households';
  return code.startsWith('safety-edge.') ? 'protection' : 'persons';
}
