import { ageBandOn } from '../family/age.js';
import { personsById } from '../family/find-person-issues.js';
import type { Issue } from '../issue/issue.js';
import { childOf } from '../unit/unit-facts.js';
import type { Unit } from '../unit/unit.js';
import type { Factor } from './factor.js';
import type { FindingSubject } from './finding-decision.js';
import type { FindingGround } from './view-findings.js';

/**
 * Whether a factor is found in a unit: in its kind, and at the age of the child it is about.
 *
 * @public
 */
export function factorFits(
  factor: Factor,
  unit: Unit,
  { assessment, on }: Pick<FindingGround, 'assessment' | 'on'>,
): boolean {
  if (!factor.units.includes(unit.kind)) return false;
  const child = personsById(assessment.family).get(childOf(unit) ?? '');
  return !child || factor.bands.includes(ageBandOn(child, on));
}

/**
 * Finds why nothing can be decided about a factor in a unit; empty when something can.
 *
 * @public
 */
export function findSubjectIssues(
  { unit: id, factor: of }: Pick<FindingSubject, 'unit' | 'factor'>,
  ground: FindingGround,
): readonly Issue[] {
  const unit = ground.assessment.units.find((one) => one.id === id);
  const factor = ground.factors.find((one) => one.id === of);
  if (!unit) return [{ code: 'unit.unknown', where: { unit: id } }];
  if (!factor) return [{ code: 'factor.unknown', where: { factor: of } }];
  if (factorFits(factor, unit, ground)) return [];
  return [{ code: 'finding.not-for-this-unit', where: { unit: id, factor: of } }];
}
