import type { EdgeType, Family, Person, PersonId } from '@helhet/core';

import type { FamilyLine } from './family-lines.js';
import type { FamilyZone } from './family-zones.js';

const together: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'partner',
  'former-partner',
  'coparent',
]);

/**
 * Splits people into rows, one for each generation of the whole family, with couples and co-parents
 * beside each other. A row can be empty: generations stand level across all homes.
 */
export function coupledRows(
  family: Family,
  persons: readonly Person[],
  generations: ReadonlyMap<PersonId, number>,
): readonly (readonly Person[])[] {
  const count = Math.max(0, ...generations.values()) + 1;
  return Array.from({ length: count }, (_, generation) =>
    besideEachOther(
      family,
      persons.filter((person) => (generations.get(person.id) ?? 0) === generation),
    ),
  );
}

function besideEachOther(family: Family, row: readonly Person[]): readonly Person[] {
  const left = [...row];
  const ordered: Person[] = [];
  while (left.length > 0) {
    const last = ordered.at(-1);
    const beside = last && left.find((person) => areTogether(family, last, person));
    // Someone with fewest partners first, so that one with two partners stands between them.
    const next = beside ?? left.find((person) => partnersIn(family, person, left) === 1) ?? left[0];
    if (!next) break;
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return ordered;
}

function partnersIn(family: Family, person: Person, row: readonly Person[]): number {
  return row.filter((other) => other !== person && areTogether(family, person, other)).length;
}

function areTogether(family: Family, one: Person, other: Person): boolean {
  return family.edges.some(
    (edge) =>
      together.has(edge.type) &&
      ((edge.from === one.id && edge.to === other.id) ||
        (edge.from === other.id && edge.to === one.id)),
  );
}

/** Turns a row round when its people then stand nearer to those they have lines to in other zones. */
export function turnedTowards(
  row: readonly Person[],
  lines: readonly FamilyLine[],
  zones: readonly FamilyZone[],
  zone: number,
): readonly Person[] {
  const isIn = (person: PersonId, from: number, to: number): boolean =>
    zones.slice(from, to).some(({ persons }) => persons.some(({ id }) => id === person));
  const pull = (person: Person): number =>
    lines
      .filter(({ from, to }) => from === person.id || to === person.id)
      .map(({ from, to }) => (from === person.id ? to : from))
      .reduce(
        (sum, other) =>
          sum + (isIn(other, zone + 1, zones.length) ? 1 : 0) - (isIn(other, 0, zone) ? 1 : 0),
        0,
      );
  const towards = (people: readonly Person[]): number =>
    people.reduce((sum, person, index) => sum + index * pull(person), 0);
  const turned = [...row].reverse();
  return towards(turned) > towards(row) ? turned : row;
}
