import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { Edge } from '../family/edge.js';
import type { Family } from '../family/family.js';
import type { Birth, Person } from '../family/person.js';
import type { UnitFacts } from '../instrument/condition.js';
import { arbitraryFamily } from '../testing/arbitrary-family.js';
import { deriveUnits } from './derive-units.js';
import { childOf, unitFacts } from './unit-facts.js';
import type { Unit } from './unit.js';

const on = '2026-03-02';

function person(id: string, birth: Birth, more: Partial<Person> = {}): Person {
  return { id, label: id, kind: 'child', birth, ...more };
}

function born(year: number): Birth {
  return { precision: 'date', date: `${year}-05-12` };
}

const eva = person('eva', { precision: 'unknown' }, { kind: 'adult' });
const bo = person('bo', { precision: 'unknown' }, { kind: 'adult' });
const alma = person('alma', born(2018));
const noel = person('noel', born(2023));
const coming = person(
  'coming',
  { precision: 'expected', date: '2026-08-01' },
  { kind: 'expected' },
);

const edges: readonly Edge[] = [
  { id: 'e1', from: 'eva', to: 'alma', type: 'biological' },
  { id: 'e2', from: 'eva', to: 'alma', type: 'custodian', custody: 'sole' },
  { id: 'e3', from: 'bo', to: 'alma', type: 'biological' },
  { id: 'e4', from: 'eva', to: 'noel', type: 'biological' },
  { id: 'e5', from: 'eva', to: 'coming', type: 'biological', carrying: true },
];

const family: Family = {
  persons: [eva, bo, alma, noel, coming],
  edges,
  households: [{ id: 'home', label: 'Home', members: [{ person: 'eva' }, { person: 'alma' }] }],
  safetyEdges: [],
};

function familyWith(...changed: Person[]): Family {
  const ids = new Set(changed.map(({ id }) => id));
  return { ...family, persons: [...family.persons.filter(({ id }) => !ids.has(id)), ...changed] };
}

const child: Unit = { id: 'C:alma', kind: 'child', persons: ['alma'] };
const unborn: Unit = { id: 'C:coming', kind: 'child', persons: ['coming'], variant: 'unborn' };
const parent: Unit = { id: 'P:eva', kind: 'parent', persons: ['eva'] };
const distance: Unit = {
  id: 'D:bo>alma',
  kind: 'parent-child',
  persons: ['bo', 'alma'],
  variant: 'distance',
};
const couple: Unit = {
  id: 'K:bo+eva',
  kind: 'couple',
  persons: ['bo', 'eva'],
  variant: 'coparents',
  joint: false,
};
const home: Unit = { id: 'F:home', kind: 'family', persons: ['alma', 'eva'], household: 'home' };

describe('what is known of a unit', () => {
  const known: [string, Unit, Family, UnitFacts][] = [
    [
      'a child with siblings and a parent without care',
      child,
      family,
      {
        band: '7-12',
        age: 7,
        siblings: true,
        absentParent: true,
        parentDied: false,
        parentImprisoned: false,
        protected: false,
      },
    ],
    [
      'an expected child',
      unborn,
      family,
      {
        variant: 'unborn',
        band: 'unborn',
        siblings: true,
        absentParent: true,
        parentDied: false,
        parentImprisoned: false,
        protected: false,
      },
    ],
    [
      'a parent, of whom the youngest born child counts',
      parent,
      family,
      { youngestChild: 2, parentImprisoned: false, protected: false },
    ],
    [
      'a parent at a distance',
      distance,
      family,
      {
        variant: 'distance',
        band: '7-12',
        age: 7,
        siblings: true,
        absentParent: true,
        parentDied: false,
        parentImprisoned: false,
        protected: false,
      },
    ],
    [
      'a couple who may not be met together',
      couple,
      family,
      {
        variant: 'coparents',
        joint: false,
        youngestChild: 2,
        parentImprisoned: false,
        protected: false,
      },
    ],
    [
      'a home',
      home,
      familyWith({ ...eva, away: 'imprisoned' }),
      { youngestChild: 2, parentImprisoned: true, protected: false },
    ],
  ];
  for (const [what, unit, of, facts] of known) {
    test(`is told for ${what}`, () => {
      assert.deepEqual(unitFacts(unit, of, on), facts);
    });
  }

  test('has no age and no youngest child when no birth is known', () => {
    const unknown = familyWith(
      person('alma', { precision: 'unknown' }),
      person('noel', { precision: 'unknown' }),
    );

    assert.equal('age' in unitFacts(child, unknown, on), false);
    assert.equal(unitFacts(child, unknown, on).band, '7-12');
    assert.equal('youngestChild' in unitFacts(parent, unknown, on), false);
  });

  const parents: [string, Person, Partial<UnitFacts>][] = [
    ['has died', { ...bo, deceased: {} }, { parentDied: true, absentParent: true }],
    ['is imprisoned', { ...bo, away: 'imprisoned' }, { parentImprisoned: true }],
    ['is abroad', { ...bo, away: 'abroad' }, { parentImprisoned: false, absentParent: true }],
  ];
  for (const [what, changed, facts] of parents) {
    test(`says that a parent of the child ${what}`, () => {
      const found = unitFacts(child, familyWith(changed), on);

      assert.deepEqual({ ...found, ...facts }, found);
    });
  }

  test('has no absent parent when both have care', () => {
    const both: Edge = { id: 'e6', from: 'bo', to: 'alma', type: 'care' };
    const found = (until?: string, more: Partial<Person> = {}): unknown =>
      unitFacts(
        child,
        {
          ...familyWith({ ...bo, ...more }),
          edges: [...edges, { ...both, ...(until !== undefined && { until }) }],
        },
        on,
      ).absentParent;

    assert.equal(found(), false);
    assert.equal(found(undefined, { away: 'in-care' }), true);
    assert.equal(found('2026-03-02'), false);
    assert.equal(found('2026-03-01'), true);
  });

  const protections: [string, Partial<Family>][] = [
    [
      'a person',
      { persons: [...family.persons.slice(1), { ...eva, protection: 'assumed-identity' }] },
    ],
    ['a home', { households: [{ ...family.households[0]!, protected: true }] }],
    [
      'a secret address',
      { safetyEdges: [{ id: 's1', about: ['bo', 'eva'], kind: 'secret-address' }] },
    ],
  ];
  for (const [what, change] of protections) {
    test(`is protected in every unit when ${what} is`, () => {
      for (const unit of [child, parent, couple, home]) {
        assert.equal(unitFacts(unit, { ...family, ...change }, on).protected, true);
      }
    });
  }

  test('is not protected by a threat alone', () => {
    const threat = { id: 's1', about: ['bo', 'eva'], kind: 'threat' } as const;

    assert.equal(unitFacts(child, { ...family, safetyEdges: [threat] }, on).protected, false);
  });
});

describe('who carries the expected child', () => {
  const of = (id: string) => ({ kind: 'person', person: id }) as const;
  const carrying: [string, Unit, Family, string, boolean | undefined][] = [
    ['in the unborn child’s unit, the one who does', unborn, family, 'eva', true],
    ['in the unborn child’s unit, the one who does not', unborn, family, 'bo', false],
    ['in the carrying parent’s own unit', parent, family, 'eva', true],
    ['in the other parent’s own unit', { ...parent, persons: ['bo'] }, family, 'bo', false],
    ['in the unit of the two', couple, family, 'eva', true],
    ['in the unit of a sibling', child, family, 'eva', undefined],
    [
      'when the child has been born',
      parent,
      familyWith({ ...coming, kind: 'child', birth: born(2025) }),
      'eva',
      undefined,
    ],
    [
      'when the child will not be',
      parent,
      familyWith({ ...coming, deceased: {} }),
      'eva',
      undefined,
    ],
    [
      'when nobody has said who',
      unborn,
      { ...family, edges: edges.filter((edge) => !edge.carrying) },
      'eva',
      undefined,
    ],
  ];
  for (const [what, unit, among, respondent, expected] of carrying) {
    const said = expected === undefined ? 'not said' : expected ? 'so' : 'not so';
    test(`${what}: ${said}`, () => {
      assert.equal(unitFacts(unit, among, on, of(respondent)).carrying, expected);
    });
  }

  test('is not said when it is the worker who answers', () => {
    assert.equal(unitFacts(unborn, family, on, { kind: 'worker' }).carrying, undefined);
    assert.equal(unitFacts(unborn, family, on).carrying, undefined);
  });
});

describe('in any family', () => {
  test('what is known of one child is known of no unit without one, and the reverse', () => {
    fc.assert(
      fc.property(arbitraryFamily, (some) => {
        for (const unit of deriveUnits(some, on)) {
          const facts = unitFacts(unit, some, on);
          const isOfChild = childOf(unit) !== null;

          assert.equal('band' in facts, isOfChild);
          assert.equal('siblings' in facts, isOfChild);
          assert.equal('youngestChild' in facts && isOfChild, false);
          assert.equal('age' in facts && facts.band === 'unborn', false);
          assert.equal('joint' in facts, unit.kind === 'couple');
        }
      }),
    );
  });
});
