import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { findFaults } from '../instrument/faults/find-faults.js';
import { arbitraryInstrument, randomFactors, randomTriggers } from './arbitrary-instrument.js';

describe('a random instrument', () => {
  test('has no fault, but for what cannot be reached', () => {
    const known = {
      factors: randomFactors.map((id) => ({ id })),
      triggers: randomTriggers.map((id) => ({ id })),
    };
    fc.assert(
      fc.property(arbitraryInstrument({ groups: 2 }), ({ instrument, words, rules }) => {
        const codes = findFaults(instrument, [words], { rules, ...known }).map(({ code }) => code);

        assert.deepEqual(
          codes.filter((code) => code !== 'question.unreachable' && code !== 'rule.never-holds'),
          [],
        );
      }),
    );
  });
});
