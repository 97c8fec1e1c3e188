import type { FamilyStep } from '../event/family-facts.js';
import type { Issue, IssueCode } from '../issue/issue.js';
import { isChildOn } from './age.js';
import type { Family } from './family.js';
import { findFamilyIssues } from './find-family-issues.js';

/**
 * Finds why a step of building the family cannot be completed; empty when it can.
 *
 * | Step | Needs |
 * | --- | --- |
 * | persons | at least one child or expected child, and no faults in persons |
 * | edges | for every child someone who has custody, a guardian, or a parent whose identity is unknown |
 * | households | no faults in households and sums of shares |
 * | protection | no faults in safety edges |
 * | communication | nothing |
 *
 * Source: DOMAIN C.1.
 *
 * @public
 */
export function findStepIssues(family: Family, step: FamilyStep, on: string): readonly Issue[] {
  const faults = findFamilyIssues(family, on).filter((issue) => stepOfIssue(issue.code) === step);
  const living = family.persons.filter((person) => !person.deceased);
  const children = living.filter((person) => isChildOn(person, on));
  if (step === 'persons' && children.length === 0) {
    return [...faults, { code: 'child.none', where: {} }];
  }
  if (step !== 'edges') return faults;
  const missing = children
    .filter((child) => child.kind !== 'expected' && !hasCustodian(family, child.id))
    .map((child): Issue => ({ code: 'child.custodian-missing', where: { person: child.id } }));
  return [...faults, ...missing];
}

function hasCustodian(family: Family, child: string): boolean {
  const unknown = new Set(
    family.persons.filter((person) => person.identity === 'unknown').map((person) => person.id),
  );
  return family.edges.some(
    (edge) =>
      edge.to === child &&
      (edge.type === 'custodian' || edge.type === 'guardian' || unknown.has(edge.from)),
  );
}

function stepOfIssue(code: IssueCode): FamilyStep {
  if (code.startsWith('person.')) return 'persons';
  if (code.startsWith('edge.')) return 'edges';
  return code.startsWith('household.') ? 'households' : 'protection';
}
