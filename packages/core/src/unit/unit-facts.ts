import { ageBandOn, ageOn } from '../family/age.js';
import type { Family } from '../family/family.js';
import { personsById } from '../family/find-person-issues.js';
import { siblingsOf, parentsOf, isAbsentParent } from '../family/relatives.js';
import type { PersonId } from '../family/person.js';
import type { UnitFacts } from '../instrument/condition.js';
import type { Unit } from './unit.js';

/**
 * Finds what is known of a unit on a date, before anything is asked.
 *
 * @public
 */
export function unitFacts(unit: Unit, family: Family, on: string): UnitFacts {
  const own = {
    ...(unit.variant !== undefined && { variant: unit.variant }),
    ...(unit.joint !== undefined && { joint: unit.joint }),
  };
  const childId = childOf(unit);
  const child = childId === null ? undefined : personsById(family).get(childId);
  if (!child) return own;
  const age = ageOn(child, on);
  return {
    ...own,
    band: ageBandOn(child, on),
    ...(age !== null && { age }),
    siblings: siblingsOf(family, child.id).length > 0,
    absentParent: parentsOf(family, child.id).some((parent) =>
      isAbsentParent(family, parent, child.id, on),
    ),
  };
}

/** Finds the child a unit is about, or `null` for units that are not about one child. */
export function childOf(unit: Unit): PersonId | null {
  if (unit.kind === 'child') return unit.persons[0] ?? null;
  return unit.kind === 'parent-child' ? (unit.persons[1] ?? null) : null;
}
