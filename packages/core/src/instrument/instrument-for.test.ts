import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { UnitKind, UnitVariant } from '../unit/unit.js';
import { instrumentFor } from './instrument-for.js';
import type { Instrument } from './instrument.js';

function instrument(id: string, more: Partial<Instrument> = {}): Instrument {
  return { id, version: '1.0.0', areas: [], ...more };
}

const instruments: readonly Instrument[] = [
  instrument('loose'),
  instrument('parent', { unit: 'parent' }),
  instrument('parent-2', { unit: 'parent' }),
  instrument('child', { unit: 'child', notFor: ['unborn'] }),
  instrument('couple', { unit: 'couple' }),
  instrument('coparents', { unit: 'couple', variant: 'coparents' }),
  instrument('network', { unit: 'family', variant: 'network' }),
];

describe('the instrument for a unit', () => {
  const cases: [UnitKind, UnitVariant | undefined, string | null][] = [
    ['parent', undefined, 'parent'],
    ['child', undefined, 'child'],
    ['child', 'unborn', null],
    ['couple', 'coparents', 'coparents'],
    ['couple', 'couple', 'couple'],
    ['couple', 'couple+coparents', 'couple'],
    ['family', 'network', 'network'],
    // One for a variant is for no other.
    ['family', undefined, null],
    ['parent-child', undefined, null],
  ];
  for (const [kind, variant, id] of cases) {
    test(`is ${id ?? 'none'} for ${kind}${variant === undefined ? '' : ` (${variant})`}`, () => {
      const unit = { kind, ...(variant && { variant }) };

      assert.equal(instrumentFor(unit, instruments)?.id ?? null, id);
    });
  }

  test('is the one for its variant, wherever that stands', () => {
    const reversed = [...instruments].reverse();

    assert.equal(
      instrumentFor({ kind: 'couple', variant: 'coparents' }, reversed)?.id,
      'coparents',
    );
    assert.equal(instrumentFor({ kind: 'couple', variant: 'couple' }, reversed)?.id, 'couple');
  });

  test('is there for the unborn when one is for them', () => {
    const unborn = instrument('expected', { unit: 'child', variant: 'unborn' });
    const unit = { kind: 'child', variant: 'unborn' } as const;

    assert.equal(instrumentFor(unit, [...instruments, unborn])?.id, 'expected');
  });

  test('is never one without a kind of unit', () => {
    assert.equal(instrumentFor({ kind: 'child' }, [instrument('loose')]), null);
  });
});
