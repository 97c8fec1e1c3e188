import type { Edge, EdgeType, Family, Person, PersonId } from '@helhet/core';
import { edgeTypes } from '@helhet/core';

import { leadsToChild } from './family-generations.js';

/** Two people, in the direction an edge between them is entered, and what can be said of them. */
export interface TieChoices {
  readonly from: Person;
  readonly to: Person;
  readonly types: readonly EdgeType[];
}

const amongAdults: readonly EdgeType[] = [
  'partner',
  'former-partner',
  'coparent',
  'sibling',
  'biological',
  'adoptive',
  'legal',
  'step',
];
const toChild: readonly EdgeType[] = [...edgeTypes.filter(leadsToChild), 'sibling'];

/** Finds what can be said of two people; between an adult and a child it is who the adult is to the child. */
export function tieChoices(focus: Person, other: Person): TieChoices {
  const isAdult = (person: Person): boolean => person.kind === 'adult';
  if (isAdult(focus) && isAdult(other)) return { from: other, to: focus, types: amongAdults };
  if (isAdult(focus)) return { from: focus, to: other, types: toChild };
  if (isAdult(other)) return { from: other, to: focus, types: toChild };
  return { from: other, to: focus, types: ['sibling'] };
}

/** Finds the edge of a type between two; for equals, whichever way it was entered. */
export function edgeOf(family: Family, { from, to }: TieChoices, type: EdgeType): Edge | undefined {
  const goes = (edge: Edge, one: PersonId, other: PersonId): boolean =>
    edge.from === one && edge.to === other;
  return family.edges.find(
    (edge) =>
      edge.type === type &&
      (goes(edge, from.id, to.id) || (!leadsToChild(type) && goes(edge, to.id, from.id))),
  );
}

/** Finds every edge between two people. */
export function edgesBetween(family: Family, one: PersonId, other: PersonId): readonly Edge[] {
  return family.edges.filter(
    ({ from, to }) => (from === one && to === other) || (from === other && to === one),
  );
}
