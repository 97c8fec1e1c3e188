import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { Edge } from '../family/edge.js';
import type { Family } from '../family/family.js';
import type { Person } from '../family/person.js';
import { arbitraryFamily } from '../testing/arbitrary-family.js';
import { deriveUnits } from '../unit/derive-units.js';
import type { Unit } from '../unit/unit.js';
import type { Members } from './asking.js';
import type { Respondent } from './interview.js';
import { membersOf } from './members-of.js';

const on = '2026-03-02';
const worker: Respondent = { kind: 'worker' };

function adult(id: string, more: Partial<Person> = {}): Person {
  return { id, label: id, kind: 'adult', birth: { precision: 'unknown' }, ...more };
}

function child(id: string, more: Partial<Person> = {}): Person {
  const birth = { precision: 'date', date: '2018-05-12' } as const;
  return { id, label: id, kind: 'child', birth, ...more };
}

/** Eva and Bo have Alma; Eva has Noel, whom Kim cares for too; Cia had care of Alma once. */
const edges: readonly Edge[] = (
  [
    ['eva', 'alma', 'biological'],
    ['bo', 'alma', 'biological'],
    ['eva', 'noel', 'biological'],
    ['kim', 'noel', 'care'],
    ['eva', 'coming', 'biological'],
  ] as const
).map(([from, to, type], index) => ({ id: `e${index}`, from, to, type }));

const family: Family = {
  persons: [
    adult('eva'),
    adult('bo'),
    adult('kim'),
    adult('cia'),
    child('alma', { calls: { eva: 'mamma', bo: ' ' } }),
    child('noel'),
    child('coming', { kind: 'expected', birth: { precision: 'expected', date: '2026-08-01' } }),
  ],
  edges: [...edges, { id: 'old', from: 'cia', to: 'alma', type: 'foster', until: '2025-01-01' }],
  households: [
    { id: 'h1', label: 'Storgatan', members: [{ person: 'eva' }, { person: 'alma' }] },
    { id: 'h2', label: 'Lillgatan', members: [{ person: 'bo' }, { person: 'alma' }] },
    {
      id: 'h3',
      label: 'Before',
      members: [{ person: 'alma', until: '2025-01-01' }, { person: 'cia' }],
    },
  ],
  safetyEdges: [],
};

const almas: Unit = { id: 'C:alma', kind: 'child', persons: ['alma'] };
const evas: Unit = { id: 'P:eva', kind: 'parent', persons: ['eva'] };
const pair: Unit = { id: 'D:kim>noel', kind: 'parent-child', persons: ['kim', 'noel'] };
const two: Unit = { id: 'K:bo+eva', kind: 'couple', persons: ['bo', 'eva'] };
const home: Unit = { id: 'F:h1', kind: 'family', persons: ['alma', 'eva'], household: 'h1' };

function ids(members: Members): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(members).map(([source, all]) => [source, all.map(({ id }) => id)]),
  );
}

function withPerson(changed: Person): Family {
  return {
    ...family,
    persons: family.persons.map((one) => (one.id === changed.id ? changed : one)),
  };
}

describe('what groups have an instance for', () => {
  const units: [string, Unit, Record<'parent' | 'home' | 'child', string[]>][] = [
    ['a child', almas, { parent: ['eva', 'bo'], child: ['alma'], home: ['h1', 'h2'] }],
    ['a parent', evas, { parent: [], child: ['alma', 'noel'], home: ['h1'] }],
    ['a carer with a child', pair, { parent: ['eva', 'kim'], child: ['noel'], home: [] }],
    [
      'an adult with a child, the homes of the child',
      { ...pair, persons: ['cia', 'alma'] },
      { parent: ['eva', 'bo'], child: ['alma'], home: ['h1', 'h2'] },
    ],
    ['a couple, what both have', two, { parent: [], child: ['alma'], home: ['h1', 'h2'] }],
    ['a home', home, { parent: [], child: ['alma', 'noel'], home: ['h1', 'h2'] }],
  ];
  for (const [what, unit, expected] of units) {
    test(`is of ${what}`, () => {
      assert.deepEqual(ids(membersOf(unit, family, on, worker)), expected);
    });
  }

  test('is nothing without a unit', () => {
    assert.deepEqual(membersOf(null, family, on, worker), {});
  });

  test('is no parent who is dead or unknown, and no child who is dead', () => {
    const parents = (some: Family): unknown => ids(membersOf(almas, some, on, worker))['parent'];

    assert.deepEqual(parents(withPerson(adult('bo', { deceased: {} }))), ['eva']);
    assert.deepEqual(parents(withPerson(adult('bo', { identity: 'unknown' }))), ['eva']);
    assert.deepEqual(
      ids(membersOf(evas, withPerson(child('noel', { deceased: {} })), on, worker))['child'],
      ['alma'],
    );
  });

  test('is named by the child’s own names when the child is asked, and by labels for others', () => {
    const names = (respondent: Respondent): unknown =>
      membersOf(almas, family, on, respondent).parent?.map(({ name }) => name);

    assert.deepEqual(names({ kind: 'person', person: 'alma' }), ['mamma', 'bo']);
    assert.deepEqual(names({ kind: 'person', person: 'bo' }), ['eva', 'bo']);
    assert.deepEqual(names(worker), ['eva', 'bo']);
  });
});

describe('a home whose whereabouts are protected', () => {
  const hidden: Family = {
    ...family,
    households: family.households.map((one) =>
      one.id === 'h1' ? { ...one, protected: true } : one,
    ),
  };
  const respondents: [Respondent, string[]][] = [
    [worker, ['h1', 'h2']],
    [{ kind: 'person', person: 'eva' }, ['h1', 'h2']],
    [{ kind: 'person', person: 'alma' }, ['h1', 'h2']],
    [{ kind: 'person', person: 'bo' }, ['h2']],
    [{ kind: 'other', role: 'teacher' }, ['h2']],
  ];
  for (const [respondent, homes] of respondents) {
    const who = respondent.kind === 'person' ? respondent.person : respondent.kind;
    test(`is ${homes.includes('h1') ? '' : 'not '}there for ${who}`, () => {
      const { home: found = [] } = membersOf(almas, hidden, on, respondent);

      assert.deepEqual(
        found.map(({ id }) => id),
        homes,
      );
    });
  }

  test('is not there for one who has moved out', () => {
    const [first, ...others] = hidden.households;
    const members = [...first!.members, { person: 'bo', until: '2025-01-01' }];
    const moved = { ...hidden, households: [{ ...first!, members }, ...others] };
    const { home: found } = membersOf(almas, moved, on, { kind: 'person', person: 'bo' });

    assert.equal(JSON.stringify(found).includes('Storgatan'), false);
  });

  test('is never told of to anyone who does not live there, in any family', () => {
    fc.assert(
      fc.property(arbitraryFamily, (some) => {
        const households = some.households.map((one) => ({ ...one, protected: true }));
        const secret: Family = { ...some, households };
        for (const unit of deriveUnits(secret, on)) {
          for (const { id: person } of secret.persons) {
            const { home: found = [] } = membersOf(unit, secret, on, { kind: 'person', person });
            const lived = households
              .filter(({ members }) => members.some((member) => member.person === person))
              .map(({ id }) => id);

            assert.ok(found.every(({ id }) => lived.includes(id)));
          }
        }
      }),
    );
  });
});
