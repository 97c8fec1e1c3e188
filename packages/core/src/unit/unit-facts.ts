import { ageBandOn, ageOn } from '../family/age.js';
import type { Family } from '../family/family.js';
import { personsById } from '../family/find-person-issues.js';
import {
  childrenOf,
  isAbsentParent,
  isBornChild,
  parentsOf,
  siblingsOf,
} from '../family/relatives.js';
import type { Person, PersonId } from '../family/person.js';
import type { UnitFacts } from '../instrument/condition.js';
import type { Respondent } from '../interview/interview.js';
import type { Unit } from './unit.js';

/**
 * Finds what is known of a unit on a date, and of who answers, before anything is asked.
 *
 * @public
 */
export function unitFacts(
  unit: Unit,
  family: Family,
  on: string,
  respondent: Respondent | null = null,
): UnitFacts {
  const persons = personsById(family);
  const childId = childOf(unit);
  const child = childId === null ? undefined : persons.get(childId);
  return {
    ...(unit.variant !== undefined && { variant: unit.variant }),
    ...(unit.joint !== undefined && { joint: unit.joint }),
    protected: isAnyoneProtected(family),
    ...(child ? childFacts(child, family, on) : peopleFacts(unit, family, on)),
    ...carryingFact(childId, family, respondent),
  };
}

/**
 * Whether who answers carries the expected child, or in a unit of no one child, any; nothing, when the family does
 * not say who does.
 */
function carryingFact(
  child: PersonId | null,
  family: Family,
  respondent: Respondent | null,
): UnitFacts {
  if (respondent?.kind !== 'person') return {};
  const persons = personsById(family);
  const isExpected = (id: PersonId): boolean => {
    const person = persons.get(id);
    return person?.kind === 'expected' && !person.deceased;
  };
  const carriers = family.edges
    .filter(({ carrying, to }) => carrying && isExpected(to))
    .filter(({ to }) => child === null || to === child)
    .map(({ from }) => from);
  return carriers.length === 0 ? {} : { carrying: carriers.includes(respondent.person) };
}

function childFacts(child: Person, family: Family, on: string): UnitFacts {
  const age = ageOn(child, on);
  const parents = parentsOf(family, child.id);
  return {
    band: ageBandOn(child, on),
    ...(age !== null && { age }),
    siblings: siblingsOf(family, child.id).length > 0,
    absentParent: parents.some((parent) => isAbsentParent(family, parent, child.id, on)),
    parentDied: parents.some((parent) => parent.deceased !== undefined),
    parentImprisoned: parents.some((parent) => parent.away === 'imprisoned'),
  };
}

function peopleFacts(unit: Unit, family: Family, on: string): UnitFacts {
  const children = [
    ...family.persons.filter(({ id }) => unit.persons.includes(id)),
    ...unit.persons.flatMap((person) => childrenOf(family, person, on)),
  ].filter((person) => isBornChild(person, on));
  const ages = children.flatMap((child) => ageOn(child, on) ?? []);
  const people = family.persons.filter(({ id }) => unit.persons.includes(id));
  return {
    ...(ages.length > 0 && { youngestChild: Math.min(...ages) }),
    parentImprisoned: people.some((person) => person.away === 'imprisoned'),
  };
}

function isAnyoneProtected({ persons, households, safetyEdges }: Family): boolean {
  return (
    persons.some((person) => person.protection !== undefined) ||
    households.some((household) => household.protected) ||
    safetyEdges.some((edge) => edge.kind === 'secret-address')
  );
}

/** Finds the child a unit is about, or `null` for units that are not about one child. */
export function childOf(unit: Unit): PersonId | null {
  if (unit.kind === 'child') return unit.persons[0] ?? null;
  return unit.kind === 'parent-child' ? (unit.persons[1] ?? null) : null;
}
