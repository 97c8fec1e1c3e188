import type { Family, Person } from '@helhet/core';

function person(id: string, kind: Person['kind'], year: number): Person {
  return { id, label: id, kind, birth: { precision: 'date', date: `${String(year)}-05-12` } };
}

/** A family of so many children and carers, every carer a parent of every child, in one home. */
export function benchFamily(children: number, carers: number): Family {
  const young = Array.from({ length: children }, (_, index) =>
    person(`child${String(index)}`, 'child', 2010 + (index % 12)),
  );
  const grown = Array.from({ length: carers }, (_, index) =>
    person(`carer${String(index)}`, 'adult', 1980 + index),
  );
  const persons = [...grown, ...young];
  return {
    persons,
    edges: young.flatMap((child) =>
      grown.flatMap((carer) =>
        (['biological', 'custodian'] as const).map((type) => ({
          id: `${type}-${carer.id}-${child.id}`,
          from: carer.id,
          to: child.id,
          type,
        })),
      ),
    ),
    households: [
      { id: 'home', label: 'Home', members: persons.map(({ id }) => ({ person: id, share: 1 })) },
    ],
    safetyEdges: [],
  };
}
