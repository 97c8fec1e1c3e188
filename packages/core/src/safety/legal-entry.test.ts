import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { findStaleEntries, legalEntriesOn, type LegalEntry } from './legal-entry.js';

function entry(id: string, more: Partial<LegalEntry>): LegalEntry {
  return {
    id,
    reference: null,
    validFrom: '2025-01-01',
    reviewedOn: '2025-01-01',
    reviewBy: '2026-01-01',
    source: 'a test',
    verified: 'no',
    ...more,
  };
}

const entries: readonly LegalEntry[] = [
  entry('always', {}),
  entry('old', { validTo: '2025-06-30' }),
  entry('new', { validFrom: '2025-07-01', reviewBy: '2025-12-31' }),
];

const day = fc
  .date({ min: new Date('2024-06-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const arbitraryEntry: fc.Arbitrary<LegalEntry> = fc
  .record({ validFrom: day, validTo: fc.option(day, { nil: undefined }), reviewBy: day })
  .map(({ validTo, ...dates }) => entry('any', { ...dates, ...(validTo && { validTo }) }));

describe('legal entries', () => {
  const days: [string, string[], string[]][] = [
    ['2024-12-31', [], []],
    ['2025-01-01', ['always', 'old'], []],
    ['2025-06-30', ['always', 'old'], []],
    ['2025-07-01', ['always', 'new'], ['old']],
    ['2025-12-31', ['always', 'new'], ['old']],
    ['2026-01-01', ['always', 'new'], ['old', 'new']],
    ['2026-01-02', ['always', 'new'], ['always', 'old', 'new']],
  ];
  for (const [on, inForce, stale] of days) {
    test(`on ${on} are ${inForce.join(' and ') || 'none'}, stale ${stale.join(', ') || 'none'}`, () => {
      const ids = (all: readonly LegalEntry[]): string[] => all.map(({ id }) => id);

      assert.deepEqual(ids(legalEntriesOn(entries, on)), inForce);
      assert.deepEqual(ids(findStaleEntries(entries, on)), stale);
    });
  }

  test('that are stale once are stale on every later day', () => {
    fc.assert(
      fc.property(arbitraryEntry, day, day, (one, a, b) => {
        const [first, then] = a < b ? [a, b] : [b, a];
        fc.pre(findStaleEntries([one], first).length > 0);

        assert.deepEqual(findStaleEntries([one], then), [one]);
      }),
    );
  });

  test('that have ended are never relied on in silence: what is not in force any more is stale', () => {
    fc.assert(
      fc.property(arbitraryEntry, day, (one, on) => {
        fc.pre(one.validFrom <= on);
        const isInForce = legalEntriesOn([one], on).length > 0;

        assert.ok(isInForce || findStaleEntries([one], on).length > 0);
      }),
    );
  });
});
