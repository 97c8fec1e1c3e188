import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Edge } from '../family/edge.js';
import type { Family } from '../family/family.js';
import type { Respondent } from './interview.js';
import type { Unit } from '../unit/unit.js';
import { peopleNeeded } from './people-needed.js';

const on = '2026-03-02';
const names = ['anna', 'eva', 'kim', 'lis', 'mo', 'kims-new', 'half', 'halfs-other'];
const edge = (from: string, to: string, type: Edge['type']): Edge => ({
  id: `${from}-${to}`,
  from,
  to,
  type,
});

/** Anna lives with Eva and Lis; Kim lives with somebody new, who has a child with somebody else. */
const family: Family = {
  persons: names.map((id) => ({ id, label: id, kind: 'adult', birth: { precision: 'unknown' } })),
  edges: [
    edge('eva', 'anna', 'biological'),
    edge('kim', 'anna', 'biological'),
    edge('eva', 'kim', 'former-partner'),
    edge('kim', 'kims-new', 'partner'),
    edge('half', 'anna', 'sibling'),
    edge('halfs-other', 'half', 'biological'),
  ],
  households: [
    { id: 'a', label: 'A', members: [{ person: 'anna' }, { person: 'eva' }, { person: 'lis' }] },
    { id: 'b', label: 'B', members: [{ person: 'kim' }, { person: 'kims-new' }] },
    { id: 'c', label: 'C', members: [{ person: 'anna', until: '2025-01-01' }, { person: 'mo' }] },
  ],
  safetyEdges: [],
};
const person = (id: string): Respondent => ({ kind: 'person', person: id });
const ids = (unit: Unit, respondent: Respondent): readonly string[] =>
  peopleNeeded(unit, family, respondent, on).map(({ id }) => id);

const child: Unit = { id: 'C:anna', kind: 'child', persons: ['anna'] };
const parent: Unit = { id: 'P:kim', kind: 'parent', persons: ['kim'] };
const home: Unit = { id: 'F:b', kind: 'family', persons: ['kim', 'kims-new'] };

describe('the people whose names are needed', () => {
  test('are those tied to the child and those it lives with now, and nobody else', () => {
    assert.deepEqual(ids(child, person('anna')), ['anna', 'eva', 'kim', 'lis', 'half']);
  });

  test('are, for a parent, their own', () => {
    assert.deepEqual(ids(parent, person('kim')), ['anna', 'eva', 'kim', 'kims-new']);
  });

  test('are, for a home, those who live there and those of whoever answers', () => {
    assert.deepEqual(ids(home, person('kims-new')), ['kim', 'kims-new']);
  });
});
