import { isCurrent } from '../family/edge-meaning.js';
import type { Family } from '../family/family.js';
import type { Household } from '../family/household.js';
import type { Person } from '../family/person.js';
import { adultsOf, childrenOf, isBornChild } from '../family/relatives.js';
import { childOf } from '../unit/unit-facts.js';
import type { Unit } from '../unit/unit.js';
import type { Member, Members } from './asking.js';
import type { Respondent } from './interview.js';
import { nameFor } from './placeholder-names.js';

/**
 * Finds what groups have an instance for: the living, known parents and carers of the unit's child; the homes of
 * the unit's people; the born children of the unit's people.
 *
 * A home whose whereabouts are protected is there only for those who live in it, and for the worker.
 *
 * @public
 */
export function membersOf(
  unit: Unit | null,
  family: Family,
  on: string,
  respondent: Respondent,
): Members {
  if (!unit) return {};
  const nameOf = nameFor(family, respondent);
  const child = childOf(unit);
  const asMember = (person: Person): Member => ({ id: person.id, name: nameOf(person) });
  return {
    parent: (child === null ? [] : knownAdultsOf(family, child, on)).map(asMember),
    child: childrenOfUnit(unit, family, on).map(asMember),
    home: family.households
      .filter((home) => isHomeOf(home, child === null ? unit.persons : [child], on))
      .filter((home) => !home.protected || mayKnow(home, respondent, on))
      .map(({ id, label }) => ({ id, name: label })),
  };
}

function knownAdultsOf(family: Family, child: string, on: string): readonly Person[] {
  return adultsOf(family, child, on).filter(
    (person) => !person.deceased && person.identity !== 'unknown',
  );
}

/** The couple's children are those both have; a home's are those who live there and those its adults have. */
function childrenOfUnit(unit: Unit, family: Family, on: string): readonly Person[] {
  const [first, ...others] = unit.persons.map((person) => childrenOf(family, person, on));
  const shared = (first ?? []).filter((child) => others.every((some) => some.includes(child)));
  if (unit.kind === 'couple') return shared;
  const all = new Set([...(first ?? []), ...others.flat()]);
  return family.persons.filter(
    (person) => all.has(person) || (unit.persons.includes(person.id) && isBornChild(person, on)),
  );
}

function isHomeOf({ members }: Household, people: readonly string[], on: string): boolean {
  return members.some((member) => isCurrent(member, on) && people.includes(member.person));
}

function mayKnow({ members }: Household, respondent: Respondent, on: string): boolean {
  if (respondent.kind === 'worker') return true;
  return members.some(
    (member) =>
      isCurrent(member, on) && respondent.kind === 'person' && member.person === respondent.person,
  );
}
