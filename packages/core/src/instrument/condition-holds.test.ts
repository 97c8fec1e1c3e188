import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Given } from '../answer/answer.js';
import type { AnswerKind } from './answer-kind.js';
import { conditionHolds } from './condition-holds.js';
import { conditionQuestions } from './condition-leaves.js';
import type { Condition, UnitFacts } from './condition.js';

const answers: Partial<Record<string, Given>> = {
  often: { state: 'answered', value: { kind: 'frequency', option: 'often' } },
  rating: { state: 'answered', value: { kind: 'rating', number: 4 } },
  several: { state: 'answered', value: { kind: 'several-of', options: ['partner', 'own-child'] } },
  declined: { state: 'declined' },
  unknown: { state: 'dont-know' },
};
const kinds: Partial<Record<string, AnswerKind>> = {
  often: { kind: 'frequency' },
  rating: { kind: 'rating' },
};

function holds(condition: Condition, facts: UnitFacts = {}): boolean {
  return conditionHolds(condition, {
    facts,
    given: (id) => answers[id] ?? null,
    kind: (id) => kinds[id] ?? null,
  });
}

const table: [Condition, boolean][] = [
  [{ all: [] }, true],
  [{ any: [] }, false],
  [{ not: { any: [] } }, true],
  [{ question: 'often', equals: 'often' }, true],
  [{ question: 'often', in: ['never', 'rarely'] }, false],
  [{ question: 'often', atLeast: 'sometimes' }, true],
  [{ question: 'often', atMost: 'sometimes' }, false],
  [{ question: 'often', atMost: 5 }, false],
  [{ question: 'rating', atMost: 4 }, true],
  [{ question: 'rating', atLeast: 5 }, false],
  [{ question: 'several', equals: 'own-child' }, true],
  [{ question: 'several', equals: 'nobody' }, false],
  [{ question: 'often', answered: true }, true],
  [{ question: 'declined', answered: true }, false],
  [{ question: 'declined', answered: false }, true],
  [{ question: 'missing', answered: false }, true],
  [{ question: 'unknown', in: ['yes', 'no'] }, false],
  [{ not: { question: 'missing', equals: 'yes' } }, true],
];

describe('a condition', () => {
  for (const [condition, expected] of table) {
    test(`${JSON.stringify(condition)} ${expected ? 'holds' : 'does not hold'}`, () => {
      assert.equal(holds(condition), expected);
    });
  }

  test('over a fact that is not known holds only when negated', () => {
    assert.equal(holds({ fact: 'age', atLeast: 4 }), false);
    assert.equal(holds({ not: { fact: 'age', atMost: 3 } }), true);
    assert.equal(holds({ fact: 'age', atLeast: 4 }, { age: 4 }), true);
    assert.equal(holds({ fact: 'siblings', equals: true }, { siblings: true }), true);
  });

  test('tells the questions it depends on, each once', () => {
    const both: Condition = {
      all: [
        { question: 'a', equals: 'yes' },
        { any: [{ not: { question: 'b', answered: true } }, { question: 'a', equals: 'no' }] },
      ],
    };

    assert.deepEqual(conditionQuestions(both), ['a', 'b']);
  });
});
