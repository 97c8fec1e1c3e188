import * as fc from 'fast-check';

import { edgeTypes, type Edge, type SafetyEdge } from '../family/edge.js';
import type { Family } from '../family/family.js';
import type { Household } from '../family/household.js';
import type { Birth, Person } from '../family/person.js';

/** Few names, so that random edges meet. */
const personIds = ['anna', 'bo', 'cia', 'dan', 'eva', 'fia', 'gus', 'hej'] as const;

const year = fc.integer({ min: 1950, max: 2025 }).map(String);
const birth: fc.Arbitrary<Birth> = fc.oneof(
  year.map((value): Birth => ({ precision: 'date', date: `${value}-05-12` })),
  fc.integer({ min: 2008, max: 2025 }).map((value): Birth => {
    return { precision: 'date', date: `${String(value)}-02-28` };
  }),
  fc.constant<Birth>({ precision: 'unknown' }),
);

/** A person with this id, of any kind. */
export function arbitraryPerson(id: string): fc.Arbitrary<Person> {
  return fc
    .record({
      kind: fc.constantFrom('child', 'adult', 'expected'),
      birth,
      isUnknown: fc.boolean(),
      isDead: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ kind, birth: born, isUnknown, isDead }) => ({
      id,
      label: id.toUpperCase(),
      kind,
      birth: kind === 'expected' ? { precision: 'expected', date: '2026-08-01' } : born,
      ...(isUnknown && kind === 'adult' && { identity: 'unknown' as const }),
      ...(isDead === 0 && { deceased: {} }),
    }));
}

/** An edge between any of these persons, sound or not. */
export function arbitraryEdge(ids: readonly string[]): fc.Arbitrary<Omit<Edge, 'id'>> {
  return fc
    .record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      type: fc.constantFrom(...edgeTypes),
      careRole: fc.boolean(),
      hasEnded: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ hasEnded, careRole, ...edge }) => ({
      ...edge,
      ...(edge.type === 'step' && { careRole }),
      ...(hasEnded === 0 && { until: '2020-01-01' }),
    }));
}

const household = (id: string): fc.Arbitrary<Household> =>
  fc.subarray([...personIds]).map((members) => ({
    id,
    label: id,
    members: members.map((person) => ({ person })),
  }));

const safetyEdge = (id: string): fc.Arbitrary<SafetyEdge> =>
  fc
    .tuple(fc.constantFrom(...personIds), fc.constantFrom(...personIds))
    .map((about) => ({ id, about, kind: 'threat' }));

/** Any family, sound or not, of up to eight persons. */
export const arbitraryFamily: fc.Arbitrary<Family> = fc
  .record({
    persons: fc.tuple(...personIds.map(arbitraryPerson)).chain((all) => fc.subarray(all)),
    edges: fc.array(arbitraryEdge(personIds), { maxLength: 14 }),
    households: fc.tuple(household('h1'), household('h2')).chain((all) => fc.subarray(all)),
    safetyEdges: fc.array(safetyEdge('s1'), { maxLength: 1 }),
  })
  .map((family) => ({
    ...family,
    edges: family.edges.map((edge, index) => ({ ...edge, id: `e${String(index)}` })),
  }));
