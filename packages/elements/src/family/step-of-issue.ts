import type { FamilyStep, Issue } from '@helhet/core';
import type { FamilyView } from '@helhet/machines';

/** Finds the step where an issue of the family can be mended. */
export function stepOfIssue({ code }: Issue): FamilyStep {
  if (code.startsWith('edge.') || code === 'child.custodian-missing') return 'edges';
  if (code.startsWith('household.')) return 'households';
  return code.startsWith('safety-edge.') ? 'protection' : 'persons';
}

/** Whether the family still waits for an answer about children. */
export function isAboutChildren(
  step: FamilyView['step'],
): step is 'children' | 'no-children' | 'children-unknown' {
  return step === 'children' || step === 'no-children' || step === 'children-unknown';
}
