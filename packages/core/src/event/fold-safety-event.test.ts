import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Family } from '../family/family.js';
import { isHolding, isUnsettled } from '../safety/safety-event.js';
import type { AssessmentEvent } from './assessment-event.js';
import type { Assessment } from './assessment.js';
import { foldEvents } from './fold-events.js';

const family: Family = {
  persons: [
    { id: 'eva', label: 'Eva', kind: 'adult', birth: { precision: 'unknown' } },
    { id: 'kim', label: 'Kim', kind: 'adult', birth: { precision: 'unknown' } },
    { id: 'bo', label: 'Bo', kind: 'child', birth: { precision: 'date', date: '2016-05-01' } },
  ],
  edges: ['eva', 'kim'].map((from) => ({
    id: `${from}-bo`,
    from,
    to: 'bo',
    type: 'custodian' as const,
    custody: 'joint' as const,
  })),
  households: [],
  safetyEdges: [],
};

type Happening = readonly [type: string, payload: object];

function after(...happenings: readonly Happening[]): Assessment {
  const opened: readonly Happening[] = [
    ['case.opened', { startedOn: '2026-03-02', entry: 'child-first', format: 1 }],
    ['family.imported', { family: { ...family, edges: [...family.edges, ...coparents] } }],
    ...['C:bo', 'P:eva', 'K:eva+kim'].map((unit): Happening => [
      'interview.opened',
      { interview: unit, unit, respondent: { kind: 'worker' }, instrument: 'x' },
    ]),
  ];
  const events = [...opened, ...happenings].map(([type, payload], index) => ({
    id: `event-${String(index)}`,
    at: `2026-03-02T08:00:${String(index).padStart(2, '0')}.000Z`,
    actor: { id: 'anna', role: 'worker' },
    device: 'd1',
    seq: index + 1,
    type,
    payload,
    catalogue: { id: 'x', version: '1.0.0', language: 'sv', hash: '0'.repeat(64) },
  })) as unknown as readonly AssessmentEvent[];
  const assessment = foldEvents(events);
  assert.deepEqual(assessment.issues, []);
  return assessment;
}

const coparents = [{ id: 'k', from: 'eva', to: 'kim', type: 'coparent' as const }];

function raised(safety: string, effects: readonly string[], interview?: string): Happening {
  return [
    'safety.raised',
    { safety, trigger: 'T02', source: 'answer', effects, ...(interview && { interview }) },
  ];
}

const seen: Happening = ['safety.acknowledged', { safety: 's', actions: ['stay'] }];

describe('a safety event', () => {
  test('is open and holds the talk until someone has seen it', () => {
    const before = after(raised('s', ['hold'], 'C:bo')).safety.get('s');
    assert.ok(before && isHolding(before) && isUnsettled(before));
    assert.deepEqual([before.unit, before.interview, before.raisedBy.id], ['C:bo', 'C:bo', 'anna']);

    const acknowledged = after(raised('s', ['hold'], 'C:bo'), seen).safety.get('s');
    assert.ok(acknowledged && !isHolding(acknowledged) && !isUnsettled(acknowledged));
    assert.deepEqual(acknowledged.acknowledged?.actions, ['stay']);
  });

  test('that needs an outcome is unsettled until there is one, seen or not', () => {
    const asked = raised('s', ['hold', 'outcome-before-end'], 'C:bo');
    const outcome: Happening = ['safety.outcome-set', { safety: 's', outcome: 'to her aunt' }];

    const [first, second, third] = [
      after(asked, seen),
      after(asked, outcome),
      after(asked, seen, outcome),
    ].map(({ safety }) => safety.get('s'));

    assert.ok(first && isUnsettled(first));
    assert.ok(second && isUnsettled(second));
    assert.ok(third && !isUnsettled(third));
    assert.equal(third.outcome, 'to her aunt');
  });

  test('keeps who saw it first, and how it first ended', () => {
    const { safety } = after(
      raised('s', ['hold'], 'C:bo'),
      seen,
      ['safety.acknowledged', { safety: 's', actions: [], reason: 'a mistake' }],
      ['safety.resolved', { safety: 's', how: 'safe with grandmother' }],
      ['safety.resolved', { safety: 's', how: 'again' }],
    );

    assert.deepEqual(safety.get('s')?.acknowledged?.actions, ['stay']);
    assert.equal(safety.get('s')?.resolved?.how, 'safe with grandmother');
  });

  test('is found by its interview, in order', () => {
    const { safetyOf } = after(
      raised('s1', [], 'C:bo'),
      raised('s2', [], 'C:bo'),
      raised('s3', []),
    );

    assert.deepEqual(safetyOf.get('C:bo'), ['s1', 's2']);
    assert.deepEqual(safetyOf.get(''), ['s3']);
  });
});

describe('violence between adults that was told of', () => {
  const isJoint = ({ units }: Assessment): boolean | undefined =>
    units.find(({ id }) => id === 'K:eva+kim')?.joint;

  for (const unit of ['C:bo', 'P:eva', 'K:eva+kim']) {
    test(`parts the couple, whether it was ${unit} or another`, () => {
      assert.equal(isJoint(after(raised('s', ['hold'], unit))), true);
      assert.equal(isJoint(after(raised('s', ['no-joint'], unit))), false);
    });
  }

  test('parts them for ever, also when it is resolved', () => {
    const resolved: Happening = ['safety.resolved', { safety: 's', how: 'a mistake' }];

    assert.equal(isJoint(after(raised('s', ['no-joint'], 'P:eva'), resolved)), false);
  });
});
