import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Edge } from '../family/edge.js';
import type { Family } from '../family/family.js';
import type { Household } from '../family/household.js';
import type { Person } from '../family/person.js';
import { familyVariable } from './family-variable.js';
import type { FamilyVariable, SurveyValue } from './survey-table.js';

const on = '2026-03-02';
const eva: Person = {
  id: 'eva',
  label: 'Eva',
  kind: 'adult',
  birth: { precision: 'date', date: '1990-03-03' },
  gender: 'female',
};
const alma: Person = {
  id: 'alma',
  label: 'Alma',
  kind: 'child',
  birth: { precision: 'month', month: '2019-03' },
};
const noel: Person = { ...alma, id: 'noel', birth: { precision: 'unknown' } };
const grown: Person = { ...alma, id: 'grown', birth: { precision: 'date', date: '2000-01-01' } };

function edge(to: string, type: Edge['type'], more: Partial<Edge> = {}): Edge {
  return { id: `${to}-${type}`, from: 'eva', to, type, ...more };
}

function home(id: string, ...members: Household['members']): Household {
  return { id, label: id, members };
}

function find(
  variable: FamilyVariable,
  { edges = [], households = [] }: Partial<Family>,
  child: Person | null = null,
): SurveyValue {
  const own = ['alma', 'noel', 'grown'].map((id) => edge(id, 'biological'));
  const family: Family = {
    persons: [eva, alma, noel, grown],
    edges: [...own, ...edges],
    households,
    safetyEdges: [],
  };
  return familyVariable(variable, eva, child, family, on);
}

function known(value: string | number | boolean | null): SurveyValue {
  return value === null ? { state: 'missing' } : { state: 'known', value };
}

describe('what a family tells of a parent', () => {
  test('is gender and age, of the child when it is about one', () => {
    assert.deepEqual(find('gender', {}), known('female'));
    assert.deepEqual(find('gender', {}, alma), known(null));
    assert.deepEqual(find('age', {}), known(35));
    assert.deepEqual(find('age', {}, alma), known(7));
    assert.deepEqual(find('age', {}, noel), known(null));
    assert.deepEqual(find('age-band', {}), known('18+'));
    assert.deepEqual(find('age-band', {}, alma), known('7-12'));
  });

  test('is how many of the children are under eighteen', () => {
    assert.deepEqual(find('children', {}), known(2));
  });

  const lives: [string, Partial<Edge>[], string | null][] = [
    ['no partner', [], 'single'],
    ['one no more', [{ type: 'partner', until: '2026-03-01' }], 'single'],
    ['one until today', [{ type: 'partner', partner: 'married', until: on }], 'cohabiting'],
    ['a spouse', [{ type: 'partner', partner: 'married' }], 'cohabiting'],
    ['one at home', [{ type: 'partner', partner: 'cohabiting' }], 'cohabiting'],
    ['one elsewhere', [{ type: 'partner', partner: 'living-apart' }], 'living-apart'],
    [
      'one at home and one elsewhere',
      [
        { type: 'partner', partner: 'living-apart' },
        { type: 'partner', partner: 'cohabiting' },
      ],
      'cohabiting',
    ],
    ['a partner nobody has said more of', [{ type: 'partner' }], null],
    ['a former partner', [{ type: 'former-partner' }], 'single'],
    ['one who told of it', [{ from: 'kim', to: 'eva', partner: 'married' }], 'cohabiting'],
    ['a partner of somebody else', [{ from: 'kim', to: 'bo', partner: 'married' }], 'single'],
  ];
  for (const [what, edges, expected] of lives) {
    test(`is ${expected ?? 'missing'} of one with ${what}`, () => {
      const all = edges.map((one) => edge('kim', 'partner', one));

      assert.deepEqual(find('relationship', { edges: all }), known(expected));
    });
  }
});

describe('where a child lives', () => {
  const together = [{ person: 'eva' }, { person: 'alma' }];
  const homes: [string, Household[], string | null, boolean | null][] = [
    ['no home is recorded', [], null, null],
    ['it is one home with the parent', [home('a', ...together)], 'all', true],
    ['it is one home with others', [home('a', { person: 'alma' })], 'no', null],
    [
      'it is two homes, one with the parent',
      [home('a', ...together), home('b', { person: 'alma' })],
      'part',
      true,
    ],
    [
      'it is two homes, all of the time in the parent’s',
      [home('a', { person: 'eva' }, { person: 'alma', share: 1 }), home('b', { person: 'alma' })],
      'all',
      true,
    ],
    [
      'the child has moved out',
      [home('a', { person: 'eva' }, { person: 'alma', until: '2026-03-01' })],
      null,
      null,
    ],
    [
      'the parent has moved out',
      [home('a', { person: 'eva', until: '2026-03-01' }, { person: 'alma' })],
      'no',
      null,
    ],
  ];
  for (const [what, households, expected, atHome] of homes) {
    test(`is told when ${what}`, () => {
      assert.deepEqual(find('lives-with-parent', { households }, alma), known(expected));
      assert.deepEqual(find('child-at-home', { households }), known(atHome));
    });
  }

  test('is with no child only when that is known of every child', () => {
    const households = [home('a', { person: 'alma' }, { person: 'noel' })];

    assert.deepEqual(find('child-at-home', { households }), known(false));
    assert.deepEqual(find('lives-with-parent', { households }), known(null));
  });
});
