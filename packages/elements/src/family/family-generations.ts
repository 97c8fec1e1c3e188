import type { EdgeType, Family, PersonId } from '@helhet/core';

const betweenEquals: ReadonlySet<EdgeType> = new Set<EdgeType>([
  'sibling',
  'partner',
  'former-partner',
  'coparent',
]);

/** Whether an edge of this type goes from an adult to a child, and not between two equals. */
export function leadsToChild(type: EdgeType): boolean {
  return !betweenEquals.has(type);
}

/**
 * Gives each person a generation, 0 for the eldest, so that children are drawn below their adults
 * and couples and siblings beside each other.
 *
 * Every round looks only at the round before, so the order of entering does not matter; a ring of
 * edges, which only a mistake can make, ends after as many rounds as there are persons.
 */
export function findGenerations(family: Family): ReadonlyMap<PersonId, number> {
  const rounds = family.persons.length + 1;
  let generations = new Map(
    family.persons.map((person) => [person.id, person.kind === 'adult' ? 0 : 1]),
  );
  const deepest = rounds;
  const isBetweenSiblings = siblingPairs(family);
  for (let round = 0; round < rounds; round += 1) {
    const next = new Map(generations);
    const lower = (person: PersonId, generation: number): void => {
      const current = next.get(person);
      if (current !== undefined && generation > current) {
        next.set(person, Math.min(generation, deepest));
      }
    };
    for (const edge of family.edges) {
      const from = generations.get(edge.from);
      const to = generations.get(edge.to);
      if (from === undefined || to === undefined || edge.from === edge.to) continue;
      if (leadsToChild(edge.type)) {
        // A grown-up sister who cares for her brother stands beside him all the same.
        if (!isBetweenSiblings(edge.from, edge.to)) lower(edge.to, from + 1);
      } else {
        lower(edge.to, from);
        lower(edge.from, to);
      }
    }
    generations = next;
  }
  return withoutGaps(drawnDown(family, generations));
}

function siblingPairs(family: Family): (one: PersonId, other: PersonId) => boolean {
  const pairs = new Set(
    family.edges
      .filter(({ type }) => type === 'sibling')
      .flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  return (one, other) => pairs.has(`${one} ${other}`);
}

/** A parent whose own parents are not in the family stands just above the eldest child. */
function drawnDown(
  family: Family,
  generations: ReadonlyMap<PersonId, number>,
): ReadonlyMap<PersonId, number> {
  const drawn = new Map(generations);
  const isBetweenSiblings = siblingPairs(family);
  for (const person of family.persons) {
    const below = family.edges
      .filter((edge) => edge.from === person.id && leadsToChild(edge.type))
      .filter((edge) => !isBetweenSiblings(edge.from, edge.to))
      .map((edge) => generations.get(edge.to) ?? 0);
    const eldest = Math.min(...below) - 1;
    if (Number.isFinite(eldest) && eldest > (generations.get(person.id) ?? 0)) {
      drawn.set(person.id, eldest);
    }
  }
  return drawn;
}

function withoutGaps(generations: ReadonlyMap<PersonId, number>): ReadonlyMap<PersonId, number> {
  const used = [...new Set(generations.values())].sort((one, other) => one - other);
  return new Map(
    [...generations].map(([person, generation]) => [person, used.indexOf(generation)]),
  );
}
