import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { Family } from '../family/family.js';
import { arbitraryEdge, arbitraryFamily, arbitraryPerson } from '../testing/arbitrary-family.js';
import { deriveUnits } from './derive-units.js';
import type { Unit } from './unit.js';

const caseStart = '2026-03-02';

function testFamily(name: string): Family {
  const file = new URL(`../../../../test/families/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Family;
}

function ids(family: Family): string[] {
  return deriveUnits(family, caseStart).map((unit) => unit.id);
}

function count(units: readonly Unit[]): number[] {
  return ['child', 'parent', 'parent-child', 'couple', 'family'].map(
    (kind) => units.filter((unit) => unit.kind === kind).length,
  );
}

describe('the sums of known constellations', () => {
  const expected: [string, number[], number][] = [
    ['two-parents-three-children', [3, 2, 6, 1, 1], 13],
    ['single-parent-other-unknown', [1, 1, 1, 0, 1], 4],
    ['separated-alternating', [2, 3, 6, 2, 3], 16],
    ['foster-separated-birth-parents', [1, 2, 4, 1, 1], 9],
    ['foster-with-second-home', [1, 2, 4, 1, 3], 11],
    ['expecting-couple', [1, 2, 2, 1, 1], 7],
    ['grandmother-with-care', [1, 2, 2, 0, 1], 6],
  ];
  for (const [name, kinds, sum] of expected) {
    test(`${name} has ${String(sum)} units`, () => {
      const units = deriveUnits(testFamily(name), caseStart);

      assert.deepEqual(count(units), kinds);
      assert.equal(units.length, sum);
    });
  }
});

describe('variants', () => {
  test('a parent in prison without care is at a distance', () => {
    const units = deriveUnits(testFamily('grandmother-with-care'), caseStart);

    assert.equal(units.find((unit) => unit.id === 'D:far>ida')?.variant, 'distance');
    assert.equal(units.find((unit) => unit.id === 'D:gunilla>ida')?.variant, undefined);
  });

  test('separated parents are co-parents, and a new partner makes a couple', () => {
    const units = deriveUnits(testFamily('separated-alternating'), caseStart);

    assert.equal(units.find((unit) => unit.id === 'K:amira+johan')?.variant, 'coparents');
    assert.equal(units.find((unit) => unit.id === 'K:amira+petra')?.variant, 'couple');
  });

  test('a safety edge ends joint talks', () => {
    const units = deriveUnits(testFamily('protected-identity'), caseStart);

    assert.equal(units.find((unit) => unit.kind === 'couple')?.joint, false);
  });

  test('a parent who is a child too has units as a parent', () => {
    const family: Family = {
      persons: [
        {
          id: 'tea',
          label: 'Tea',
          kind: 'child',
          birth: { precision: 'date', date: '2009-01-01' },
        },
        { id: 'my', label: 'My', kind: 'child', birth: { precision: 'date', date: '2025-06-01' } },
      ],
      edges: [
        { id: 'e1', from: 'tea', to: 'my', type: 'biological' },
        { id: 'e2', from: 'tea', to: 'my', type: 'custodian', custody: 'sole' },
      ],
      households: [],
      safetyEdges: [],
    };

    assert.deepEqual(ids(family), ['C:tea', 'C:my', 'P:tea', 'D:tea>my', 'F:network']);
  });
});

describe('for any family', () => {
  test('adding a person, with edges, never removes a unit', () => {
    const addition = fc.tuple(
      arbitraryPerson('new'),
      fc.array(arbitraryEdge(['new', 'anna', 'bo', 'cia', 'dan']), { maxLength: 5 }),
    );
    fc.assert(
      fc.property(arbitraryFamily, addition, (family, [person, edges]) => {
        const own = edges.filter(({ from, to }) => from === 'new' || to === 'new');
        const larger: Family = {
          ...family,
          persons: [...family.persons, person],
          edges: [
            ...family.edges,
            ...own.map((edge, index) => ({ ...edge, id: `n${String(index)}` })),
          ],
        };
        const after = new Set(ids(larger));

        assert.deepEqual(
          ids(family).filter((id) => !after.has(id)),
          [],
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('a death during the case closes the units of that person, and removes none', () => {
    fc.assert(
      fc.property(arbitraryFamily, fc.nat(7), (family, index) => {
        const person = family.persons[index];
        fc.pre(person !== undefined && person.deceased === undefined);
        const mourning: Family = {
          ...family,
          persons: family.persons.map((one) =>
            one === person ? { ...one, deceased: { duringCase: true } } : one,
          ),
        };
        const units = deriveUnits(mourning, caseStart);

        assert.deepEqual(
          units.map((unit) => unit.id),
          ids(family),
        );
        for (const unit of units.filter((one) => one.kind !== 'family')) {
          assert.equal(unit.closed, unit.persons.includes(person.id) ? 'died' : undefined);
        }
      }),
    );
  });

  test('a safety edge changes nothing but whether two may be met together', () => {
    fc.assert(
      fc.property(arbitraryFamily, (family) => {
        const without = deriveUnits({ ...family, safetyEdges: [] }, caseStart);
        const units = deriveUnits(family, caseStart);

        const unjoint = ({ joint: _joint, ...unit }: Unit): object => unit;
        assert.deepEqual(units.map(unjoint), without.map(unjoint));
        assert.ok(without.every((unit) => unit.kind !== 'couple' || unit.joint));
      }),
    );
  });

  test('the order of entry does not matter', () => {
    const shuffled = arbitraryFamily.chain((family) =>
      fc.record({
        family: fc.constant(family),
        persons: shuffle(family.persons),
        edges: shuffle(family.edges),
        households: shuffle(family.households),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ family, ...entered }) => {
        assert.deepEqual(
          deriveUnits({ ...family, ...entered }, caseStart),
          deriveUnits(family, caseStart),
        );
      }),
    );
  });

  test('no two units have one id', () => {
    fc.assert(
      fc.property(arbitraryFamily, (family) => {
        assert.equal(new Set(ids(family)).size, ids(family).length);
      }),
    );
  });
});

function shuffle<T>(all: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
}
