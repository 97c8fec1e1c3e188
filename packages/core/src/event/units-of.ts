import { deriveUnits } from '../unit/derive-units.js';
import type { Unit } from '../unit/unit.js';
import type { Assessment } from './assessment.js';

/**
 * Finds the units of an assessment: those derived from the family, and those that are derived no longer but
 * have interviews or findings; these are closed and keep them. The rest come and go with the family.
 */
export function unitsOf(assessment: Assessment): readonly Unit[] {
  if (assessment.startedOn === null) return [];
  const derived = deriveUnits(assessment.family, assessment.startedOn).map((unit) =>
    unit.joint && assessment.parted.has(unit.persons.join('+')) ? { ...unit, joint: false } : unit,
  );
  const ids = new Set(derived.map((unit) => unit.id));
  const kept = assessment.units
    .filter((unit) => !ids.has(unit.id) && isKept(assessment, unit))
    .map((unit): Unit => (unit.closed ? unit : { ...unit, closed: 'no-longer' }));
  return [...derived, ...kept];
}

function isKept({ interviewsOf, findingsOf }: Assessment, { id }: Unit): boolean {
  return interviewsOf.has(id) || findingsOf.has(id);
}
