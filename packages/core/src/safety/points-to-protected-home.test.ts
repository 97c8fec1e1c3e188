import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Family } from '../family/family.js';
import type { Given } from '../answer/answer.js';
import type { Unit } from '../unit/unit.js';
import { pointsToProtectedHome } from './points-to-protected-home.js';

const on = '2026-03-02';
const people = (...persons: readonly string[]): Given => ({
  state: 'answered',
  value: { kind: 'person', persons, others: [] },
});
const unit = (...persons: readonly string[]): Unit => ({ id: 'P:kim', kind: 'parent', persons });

function familyWith(home: Partial<Family['households'][number]>): Family {
  const members = [{ person: 'eva' }, { person: 'bo' }];
  return {
    persons: [],
    edges: [],
    safetyEdges: [],
    households: [{ id: 'h', label: 'H', protected: true, members, ...home }],
  };
}

describe('who is named', () => {
  const family = familyWith({});

  test('points to a protected home, where somebody of the unit does not live', () => {
    assert.equal(pointsToProtectedHome(people('bo'), unit('kim'), family, on), true);
    assert.equal(pointsToProtectedHome(people('anna', 'bo'), unit('kim'), family, on), true);
  });

  test('points to nothing when all of the unit live there, or the unit is about whoever is named', () => {
    assert.equal(pointsToProtectedHome(people('bo'), unit('eva'), family, on), false);
    assert.equal(pointsToProtectedHome(people('bo'), unit('kim', 'bo'), family, on), false);
  });

  test('points to nothing when the home is not protected, or was left before', () => {
    const open = familyWith({ protected: false });
    const left = familyWith({ members: [{ person: 'bo', until: '2026-01-01' }] });
    assert.equal(pointsToProtectedHome(people('bo'), unit('kim'), open, on), false);
    assert.equal(pointsToProtectedHome(people('bo'), unit('kim'), left, on), false);
  });

  test('points to nothing in any other answer, and without a unit', () => {
    assert.equal(pointsToProtectedHome({ state: 'declined' }, unit('kim'), family, on), false);
    assert.equal(pointsToProtectedHome(people('bo'), null, family, on), false);
    const text: Given = { state: 'answered', value: { kind: 'text', text: 'bo' } };
    assert.equal(pointsToProtectedHome(text, unit('kim'), family, on), false);
  });
});
