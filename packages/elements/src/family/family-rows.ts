import type { EdgeType, Family, Person, PersonId } from '@helhet/core';

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
