import { isChildOn } from './age.js';
import { caringEdge, isCurrent, parentalTie } from './edge-meaning.js';
import type { Family } from './family.js';
import { personsById } from './find-person-issues.js';
import type { Person, PersonId } from './person.js';

/** Finds a child's parents by birth, adoption or law, known or not, living or not. */
export function parentsOf(family: Family, child: PersonId): readonly Person[] {
  return from(
    family,
    new Set(
      family.edges
        .filter((edge) => edge.to === child && parentalTie(edge))
        .map((edge) => edge.from),
    ),
  );
}

/** Finds the adults who have care of a child on a date. */
export function carersOf(family: Family, child: PersonId, on: string): readonly Person[] {
  return from(
    family,
    new Set(
      family.edges
        .filter((edge) => edge.to === child && caringEdge(edge) && isCurrent(edge, on))
        .map((edge) => edge.from),
    ),
  );
}

/** Finds a child's parents, and then those who have care of the child besides; known or not, living or not. */
export function adultsOf(family: Family, child: PersonId, on: string): readonly Person[] {
  const parents = parentsOf(family, child);
  const ids = new Set(parents.map((parent) => parent.id));
  return [...parents, ...carersOf(family, child, on).filter((carer) => !ids.has(carer.id))];
}

/**
 * Finds the born, living children under eighteen that someone is parent of or has care of.
 *
 * @public
 */
export function childrenOf(family: Family, adult: PersonId, on: string): readonly Person[] {
  return family.persons.filter(
    (person) =>
      isBornChild(person, on) && adultsOf(family, person.id, on).some(({ id }) => id === adult),
  );
}

/** Whether a person is a born, living child under eighteen. */
export function isBornChild(person: Person, on: string): boolean {
  return person.kind !== 'expected' && !person.deceased && isChildOn(person, on);
}

/** Finds a child's siblings: by their own edges, or because they share a parent. */
export function siblingsOf(family: Family, child: PersonId): readonly Person[] {
  const parents = new Set(parentsOf(family, child).map((parent) => parent.id));
  const ids = new Set(
    family.edges
      .filter((edge) => parentalTie(edge) && parents.has(edge.from))
      .map((edge) => edge.to),
  );
  for (const { type, from, to } of family.edges) {
    if (type === 'sibling' && from === child) ids.add(to);
    if (type === 'sibling' && to === child) ids.add(from);
  }
  ids.delete(child);
  return from(family, ids);
}

/** Whether a parent is dead, unknown, away, or without care of the child. */
export function isAbsentParent(
  family: Family,
  parent: Person,
  child: PersonId,
  on: string,
): boolean {
  return (
    parent.deceased !== undefined ||
    parent.identity === 'unknown' ||
    parent.away !== undefined ||
    !carersOf(family, child, on).some((carer) => carer.id === parent.id)
  );
}

function from(family: Family, ids: ReadonlySet<PersonId>): readonly Person[] {
  return [...personsById(family).values()].filter((person) => ids.has(person.id));
}
