import type { Edge, Family, Person } from '@helhet/core';

import type { TalkChoice, World } from './world.js';

const person = (id: string, kind: Person['kind'], date: string): Person => ({
  id,
  label: id.charAt(0).toUpperCase() + id.slice(1),
  kind,
  birth: { precision: 'date', date },
});

const edges: readonly Omit<Edge, 'id'>[] = ['alma', 'bo'].flatMap((child) =>
  ['eva', 'kim'].flatMap((parent): Omit<Edge, 'id'>[] => [
    { from: parent, to: child, type: 'biological' },
    { from: parent, to: child, type: 'custodian', custody: 'joint' },
    { from: parent, to: child, type: 'care' },
  ]),
);

/** Two parents who have parted, a child of eleven and one of seven. */
export const family: Family = {
  persons: [
    person('alma', 'child', '2015-01-05'),
    person('bo', 'child', '2018-11-12'),
    person('eva', 'adult', '1985-06-17'),
    person('kim', 'adult', '1983-11-25'),
  ],
  edges: edges.map((edge, index) => ({ ...edge, id: `e${String(index)}` })),
  households: [
    { id: 'h1', label: 'At Eva', members: ['eva', 'alma', 'bo'].map(half) },
    { id: 'h2', label: 'At Kim', members: ['kim', 'alma', 'bo'].map(half) },
  ],
  safetyEdges: [],
};

function half(person: string): Family['households'][0]['members'][0] {
  return { person, share: ['alma', 'bo'].includes(person) ? 0.5 : 1 };
}

const talk = (unit: string, person: string): TalkChoice => ({
  unit,
  respondent: { kind: 'person', person },
});

/** Both speak of Alma, each with their own; one with her and her mother, the other with her father. */
export const talks: World['talks'] = [
  [talk('C:alma', 'alma'), talk('P:eva', 'eva')],
  [talk('C:alma', 'kim'), talk('P:kim', 'kim'), { unit: 'C:alma', respondent: { kind: 'worker' } }],
];
