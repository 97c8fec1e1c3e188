import type { Edge, Family, Person } from '@helhet/core';

const person = (id: string, kind: Person['kind'], date: string): Person => ({
  id,
  label: id.charAt(0).toUpperCase() + id.slice(1),
  kind,
  birth: { precision: kind === 'expected' ? 'expected' : 'date', date },
});

const edges: readonly Omit<Edge, 'id'>[] = ['anna', 'bo', 'lo', 'ny'].flatMap((child) =>
  ['eva', 'kim'].flatMap((parent): Omit<Edge, 'id'>[] => [
    { from: parent, to: child, type: 'biological', ...(parent === 'eva' && { carrying: true }) },
    { from: parent, to: child, type: 'custodian', custody: 'joint' },
  ]),
);

/** Two parents, a child who is soon eighteen, one of nine, one under two, and one not yet born. */
export const testFamily: Family = {
  persons: [
    person('eva', 'adult', '1985-06-17'),
    person('kim', 'adult', '1983-02-25'),
    person('anna', 'child', '2008-03-20'),
    person('bo', 'child', '2016-11-02'),
    person('lo', 'child', '2024-12-24'),
    person('ny', 'expected', '2026-06-01'),
  ],
  edges: edges.map((edge, index) => ({ ...edge, id: `e${String(index)}` })),
  households: [
    {
      id: 'home',
      label: 'Home',
      members: ['eva', 'kim', 'anna', 'bo', 'lo'].map((id) => ({ person: id, share: 1 })),
    },
  ],
  safetyEdges: [],
};
