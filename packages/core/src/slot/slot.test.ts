import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { FindingStatus } from '../finding/finding.js';
import { findOfferedSlots, type Slot, type SlotFilling } from './slot.js';

function slot(id: string, more: Partial<Slot> = {}): Slot {
  return {
    id,
    units: ['parent'],
    fillableBy: ['psychologist'],
    offeredWhen: { factor: 'R01', is: 'confirmed' },
    returns: [],
    ...more,
  };
}

function filling(id: string): SlotFilling {
  return { slot: id, instrument: { id: `of-${id}`, version: '1.0.0', areas: [] }, words: [] };
}

const slots: readonly Slot[] = [
  slot('mood'),
  slot('violence', { units: ['couple', 'parent'], fillableBy: ['social-worker', 'psychologist'] }),
  slot('development', {
    units: ['child'],
    offeredWhen: {
      all: [
        {
          any: [
            { factor: 'R02', is: 'proposed' },
            { factor: 'R02', is: 'confirmed' },
          ],
        },
        { not: { factor: 'T05', is: 'confirmed' } },
      ],
    },
  }),
];

function offered(
  found: Partial<Record<string, FindingStatus>>,
  {
    unit = 'parent',
    role = 'psychologist',
    filled = slots.map(({ id }) => id),
  }: { unit?: Slot['units'][number]; role?: string; filled?: string[] } = {},
): string[] {
  const ground = { unit, role, status: (id: string) => found[id] ?? null };
  return findOfferedSlots(slots, filled.map(filling), ground).map((one) => {
    assert.equal(one.filling.slot, one.slot.id);
    return one.slot.id;
  });
}

describe('slots that are offered', () => {
  test('are those whose factor has come so far, in order', () => {
    assert.deepEqual(offered({ R01: 'confirmed' }), ['mood', 'violence']);
    assert.deepEqual(offered({ R01: 'confirmed' }, { filled: ['violence', 'mood'] }), [
      'mood',
      'violence',
    ]);
  });

  for (const status of ['proposed', 'to-explore', 'rejected'] as const) {
    test(`are none while it is only ${status}`, () => {
      assert.deepEqual(offered({ R01: status }), []);
    });
  }

  test('are none without any finding', () => {
    assert.deepEqual(offered({}), []);
  });

  test('are for the unit and the role only', () => {
    assert.deepEqual(offered({ R01: 'confirmed' }, { unit: 'couple' }), ['violence']);
    assert.deepEqual(offered({ R01: 'confirmed' }, { role: 'social-worker' }), ['violence']);
    assert.deepEqual(offered({ R01: 'confirmed' }, { unit: 'family' }), []);
    assert.deepEqual(offered({ R01: 'confirmed' }, { role: '' }), []);
  });

  test('follow conditions with exclusions', () => {
    const child = { unit: 'child' } as const;

    assert.deepEqual(offered({ R02: 'proposed' }, child), ['development']);
    assert.deepEqual(offered({ R02: 'confirmed', T05: 'proposed' }, child), ['development']);
    assert.deepEqual(offered({ R02: 'confirmed', T05: 'confirmed' }, child), []);
    assert.deepEqual(offered({ R02: 'to-explore' }, child), []);
  });

  test('are never those that no host has filled', () => {
    const status = fc.option(
      fc.constantFrom<FindingStatus>('proposed', 'to-explore', 'confirmed', 'rejected'),
      { nil: undefined },
    );
    const found = fc.record({ R01: status, R02: status });
    const filled = fc.subarray(slots.map(({ id }) => id));
    fc.assert(
      fc.property(found, filled, fc.constantFrom('parent', 'child'), (of, some, unit) => {
        const all = offered(of, { unit });
        const these = offered(of, { unit, filled: some });

        assert.deepEqual(
          these,
          all.filter((id) => some.includes(id)),
        );
      }),
    );
  });
});
