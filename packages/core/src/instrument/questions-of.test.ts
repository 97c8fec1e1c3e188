import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { arbitraryInstrument } from '../testing/arbitrary-instrument.js';
import { placedQuestions } from './faults/places.js';
import type { Area, Question } from './instrument.js';
import { allQuestions, groupsOf, questionsOf } from './questions-of.js';

function question(id: string): Question {
  return { id, ask: { adult: { kind: 'text' } } };
}

const area: Area = {
  id: 'A1',
  questions: [question('Q1'), question('Q2')],
  groups: [
    { id: 'G1', each: 'entry', questions: [question('Q3')] },
    { id: 'G2', each: 'parent', questions: [question('Q4'), question('Q5')] },
  ],
};

describe('the questions of an area', () => {
  test('are its own, then those of its groups', () => {
    assert.deepEqual(
      questionsOf(area).map(({ id }) => id),
      ['Q1', 'Q2', 'Q3', 'Q4', 'Q5'],
    );
  });

  test('are its own when it has no groups', () => {
    assert.deepEqual(groupsOf({ id: 'A2', questions: [question('Q6')] }), []);
    assert.deepEqual(questionsOf({ id: 'A2', questions: [question('Q6')] }), [question('Q6')]);
  });

  test('are all there are, in the order they are placed', () => {
    fc.assert(
      fc.property(arbitraryInstrument({ groups: 2 }), ({ instrument }) => {
        const placed = placedQuestions(instrument);

        assert.deepEqual(
          allQuestions(instrument),
          placed.map((one) => one.question),
        );
        for (const { question: one, area: around, group } of placed) {
          assert.ok((group ?? around).questions.includes(one));
        }
      }),
    );
  });
});
