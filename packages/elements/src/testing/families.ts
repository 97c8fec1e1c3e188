import type { Edge, EdgeType, Family, Household, Person, PersonId } from '@helhet/core';

/** Makes a person for a test. */
export function child(id: PersonId, date: string): Person {
  return { id, label: named(id), kind: 'child', birth: { precision: 'date', date } };
}

/** Makes an adult for a test. */
export function adult(id: PersonId, more: Partial<Person> = {}): Person {
  return { id, label: named(id), kind: 'adult', birth: { precision: 'unknown' }, ...more };
}

/** Makes an expected child for a test. */
export function expected(id: PersonId, date: string): Person {
  return { id, label: named(id), kind: 'expected', birth: { precision: 'expected', date } };
}

/** Makes edges of several types from one person to each of the others. */
export function edges(
  from: PersonId,
  to: readonly PersonId[],
  types: readonly EdgeType[],
): readonly Edge[] {
  return to.flatMap((person) =>
    types.map((type) => ({ id: `${from}-${type}-${person}`, from, to: person, type })),
  );
}

/** Makes a home; a share of the time for each person. */
export function home(
  id: string,
  label: string,
  shares: Readonly<Record<PersonId, number>>,
): Household {
  return {
    id,
    label,
    members: Object.entries(shares).map(([person, share]) => ({ person, share })),
  };
}

function named(id: PersonId): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

const parent: readonly EdgeType[] = ['biological', 'custodian', 'care'];
const none = { edges: [], households: [], safetyEdges: [] } as const;

/** Families of very different shape, by name. */
export const families: Readonly<Record<string, Family>> = {
  'single-parent': {
    ...none,
    persons: [
      child('nora', '2019-05-02'),
      adult('sara'),
      adult('okand', { label: 'Okänd', identity: 'unknown' }),
    ],
    edges: [...edges('sara', ['nora'], parent), ...edges('okand', ['nora'], ['biological'])],
    households: [home('h1', 'Hos Sara', { sara: 1, nora: 1 })],
  },
  separated: {
    ...none,
    persons: [
      child('alma', '2015-03-01'),
      child('bo', '2018-09-12'),
      adult('eva'),
      adult('kim'),
      adult('stefan'),
    ],
    edges: [
      ...edges('eva', ['alma', 'bo'], parent),
      ...edges('kim', ['alma', 'bo'], parent),
      ...edges('stefan', ['alma', 'bo'], ['step']).map((edge) => ({ ...edge, careRole: true })),
      ...edges('eva', ['stefan'], ['partner']),
      ...edges('eva', ['kim'], ['former-partner', 'coparent']),
    ],
    households: [
      home('h1', 'Hos Eva', { eva: 1, stefan: 1, alma: 0.5, bo: 0.5 }),
      home('h2', 'Hos Kim', { kim: 1, alma: 0.5, bo: 0.5 }),
    ],
  },
  foster: {
    ...none,
    persons: [child('liam', '2016-01-20'), adult('anna'), adult('jon'), adult('mia'), adult('per')],
    edges: [
      ...edges('anna', ['liam'], ['foster', 'care']),
      ...edges('jon', ['liam'], ['foster', 'care']),
      ...edges('mia', ['liam'], ['biological', 'custodian']),
      ...edges('per', ['liam'], ['biological']),
      ...edges('anna', ['jon'], ['partner']),
      ...edges('mia', ['per'], ['former-partner']),
    ],
    households: [home('h1', 'Familjehemmet', { anna: 1, jon: 1, liam: 1 })],
  },
  expecting: {
    ...none,
    persons: [expected('barnet', '2027-03-01'), adult('ida'), adult('tove')],
    edges: [
      ...edges('ida', ['barnet'], ['biological']).map((edge) => ({ ...edge, carrying: true })),
      ...edges('tove', ['barnet'], ['legal']),
      ...edges('ida', ['tove'], ['partner']),
    ],
    households: [home('h1', 'Hemma', { ida: 1, tove: 1 })],
  },
  grandmother: {
    ...none,
    persons: [
      child('elsa', '2014-11-30'),
      adult('gun', { birth: { precision: 'month', month: '1957-04' } }),
      adult('maria', { deceased: { on: '2024-02-10' } }),
      adult('jonas', { away: 'imprisoned' }),
    ],
    edges: [
      ...edges('gun', ['maria'], ['biological']),
      ...edges('maria', ['elsa'], ['biological']),
      ...edges('jonas', ['elsa'], ['biological', 'custodian']),
      ...edges('gun', ['elsa'], ['kin-care']),
    ],
    households: [home('h1', 'Hos Gun', { gun: 1, elsa: 1 })],
  },
  siblings: {
    ...none,
    persons: [
      child('agnes', '2012-02-02'),
      child('charlie', '2015-06-15'),
      child('david', '2020-12-24'),
      adult('hanna'),
      adult('omar'),
    ],
    edges: [
      ...edges('hanna', ['agnes', 'charlie', 'david'], parent),
      ...edges('omar', ['agnes', 'charlie', 'david'], parent),
      ...edges('hanna', ['omar'], ['partner']),
    ],
    households: [home('h1', 'Hemma', { hanna: 1, omar: 1, agnes: 1, charlie: 1, david: 1 })],
  },
};
