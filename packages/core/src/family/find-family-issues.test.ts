import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { IssueCode } from '../issue/issue.js';
import { arbitraryFamily } from '../testing/arbitrary-family.js';
import { deriveUnits } from '../unit/derive-units.js';
import { emptyFamily, type Family } from './family.js';
import { findFamilyIssues } from './find-family-issues.js';
import { findStepIssues } from './find-step-issues.js';
import type { Person } from './person.js';

const today = '2026-03-02';
const eva: Person = { id: 'eva', label: 'Eva', kind: 'adult', birth: { precision: 'unknown' } };
const alma: Person = {
  id: 'alma',
  label: 'Alma',
  kind: 'child',
  birth: { precision: 'date', date: '2015-04-01' },
};
const sound: Family = {
  persons: [eva, alma],
  edges: [{ id: 'e1', from: 'eva', to: 'alma', type: 'custodian', custody: 'sole' }],
  households: [{ id: 'home', label: 'Home', members: [{ person: 'alma', share: 1 }] }],
  safetyEdges: [],
};

function codes(family: Family): IssueCode[] {
  return findFamilyIssues(family, today).map((issue) => issue.code);
}

describe('what is wrong in a family', () => {
  test('is nothing when nothing is', () => {
    assert.deepEqual(codes(sound), []);
    assert.deepEqual(codes(emptyFamily), []);
  });

  const faulty: [string, Partial<Family>, IssueCode, Record<string, string>][] = [
    [
      'two persons with one id',
      { persons: [eva, alma, eva] },
      'person.id-taken',
      { person: 'eva' },
    ],
    [
      'an id that cannot be part of another',
      { persons: [eva, alma, { ...eva, id: 'e>a' }] },
      'person.id-malformed',
      { person: 'e>a' },
    ],
    [
      'a person without a name',
      { persons: [eva, { ...alma, label: ' ' }] },
      'person.label-missing',
      { person: 'alma' },
    ],
    [
      'a birth date that is no date',
      { persons: [eva, { ...alma, birth: { precision: 'date', date: '2015-02-30' } }] },
      'person.birth-not-a-date',
      { person: 'alma' },
    ],
    [
      'a birth that has not been',
      { persons: [eva, { ...alma, birth: { precision: 'month', month: '2027-01' } }] },
      'person.birth-in-the-future',
      { person: 'alma' },
    ],
    [
      'an edge to nobody',
      { edges: [...sound.edges, { id: 'e2', from: 'eva', to: 'kim', type: 'partner' }] },
      'edge.to-nobody',
      { edge: 'e2', from: 'eva', to: 'kim' },
    ],
    [
      'a partner of oneself',
      { edges: [...sound.edges, { id: 'e2', from: 'eva', to: 'eva', type: 'partner' }] },
      'edge.to-oneself',
      { edge: 'e2', from: 'eva', to: 'eva' },
    ],
    [
      'a child who has care of an adult',
      { edges: [...sound.edges, { id: 'e2', from: 'alma', to: 'eva', type: 'care' }] },
      'edge.wrong-way',
      { edge: 'e2', from: 'alma', to: 'eva' },
    ],
    [
      'an end before the beginning',
      {
        edges: [{ ...sound.edges[0]!, since: '2020-01-01', until: '2019-01-01' }],
      },
      'edge.dates-reversed',
      { edge: 'e1', from: 'eva', to: 'alma' },
    ],
    [
      'a share above the whole',
      { households: [{ id: 'home', label: '', members: [{ person: 'eva', share: 1.5 }] }] },
      'household.share-impossible',
      { household: 'home', person: 'eva' },
    ],
    [
      'shares that are more than a whole',
      {
        households: ['a', 'b'].map((id) => ({
          id,
          label: id,
          members: [{ person: 'alma', share: 0.7 }],
        })),
      },
      'household.shares-do-not-add-up',
      { person: 'alma' },
    ],
    [
      'a stranger at home',
      { households: [{ id: 'home', label: '', members: [{ person: 'kim' }] }] },
      'household.member-unknown',
      { household: 'home', person: 'kim' },
    ],
    [
      'a home with the name of the network',
      { households: [{ id: 'network', label: '', members: [] }] },
      'household.id-reserved',
      { household: 'network' },
    ],
    [
      'a safety edge to nobody',
      { safetyEdges: [{ id: 's1', about: ['eva', 'kim'], kind: 'threat' }] },
      'safety-edge.to-nobody',
      { safetyEdge: 's1' },
    ],
  ];
  for (const [what, change, code, where] of faulty) {
    test(`${what} is told as ${code}, with its place`, () => {
      const issues = findFamilyIssues({ ...sound, ...change }, today);

      assert.deepEqual(issues.find((issue) => issue.code === code)?.where, where);
    });
  }

  test('never keeps a family from having units', () => {
    fc.assert(
      fc.property(arbitraryFamily, (family) => {
        findFamilyIssues(family, today);
        deriveUnits(family, today);
      }),
    );
  });
});

describe('a step of building the family', () => {
  test('needs a child, and someone who has custody of each', () => {
    const alone: Family = { ...sound, persons: [eva], edges: [] };

    assert.deepEqual(findStepIssues(alone, 'persons', today), [{ code: 'child.none', where: {} }]);
    assert.deepEqual(findStepIssues({ ...sound, edges: [] }, 'edges', today), [
      { code: 'child.custodian-missing', where: { person: 'alma' } },
    ]);
    assert.deepEqual(findStepIssues(sound, 'edges', today), []);
  });

  test('takes an unknown parent for an answer about custody', () => {
    const unknown: Family = {
      ...sound,
      persons: [...sound.persons, { ...eva, id: 'x', identity: 'unknown' }],
      edges: [{ id: 'e1', from: 'x', to: 'alma', type: 'biological' }],
    };

    assert.deepEqual(findStepIssues(unknown, 'edges', today), []);
  });
});
