import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { questionKey, questionPlace, type QuestionPlace } from './question-key.js';

/** Ids as instruments may have them: never with a space or #. */
const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/);

const place: fc.Arbitrary<QuestionPlace> = fc.oneof(
  fc.record({ question: id }, { noNullPrototype: true }),
  // An instance is an id that a host may have made: anything goes.
  fc.record({ question: id, instance: fc.string() }, { noNullPrototype: true }),
);

describe('the key of a question', () => {
  test('is its id, or its id and its instance', () => {
    assert.equal(questionKey({ question: 'P09.1' }), 'P09.1');
    assert.equal(questionKey({ question: 'P09.jobs.1', instance: 'a41f' }), 'P09.jobs.1#a41f');
    assert.deepEqual(questionPlace('P09.1'), { question: 'P09.1' });
  });

  test('names exactly the place it was made for', () => {
    fc.assert(
      fc.property(place, (one) => {
        assert.deepEqual(questionPlace(questionKey(one)), one);
      }),
    );
  });

  test('is the same for no two places', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(one.question !== other.question || one.instance !== other.instance);

        assert.notEqual(questionKey(one), questionKey(other));
      }),
    );
  });
});
