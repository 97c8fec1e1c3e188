import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { namesPlace } from './names-place.js';

/** What is written, what must not be known, and whether it is found. */
const cases: readonly (readonly [string, string, boolean])[] = [
  ['She goes to Björkskolan.', 'Björkskolan', true],
  ['BJÖRKSKOLANS fritids', 'björkskolan', true],
  ['Storgatan   3, Umeå', 'Storgatan 3', true],
  ['storgatan-3', 'Storgatan 3', true],
  ['Storgatan 34', 'Storgatan 3', true],
  ['Lillstorgatan 3', 'Storgatan 3', false],
  ['Ek', 'Ek', true],
  ['ekonomin', 'Ek', false],
  ['Nothing of the kind', 'Björkskolan', false],
  ['', 'Björkskolan', false],
  ['anything at all', '', false],
  ['anything at all', ' .,- ', false],
  ['Bjo\u0308rkskolan', 'Björkskolan', true],
];

describe('a place in a text', () => {
  for (const [text, place, found] of cases) {
    test(`"${place}" is ${found ? '' : 'not '}found in "${text}"`, () => {
      assert.equal(namesPlace(text, ['Somewhere else', place]), found);
    });
  }

  test('is found whatever stands round it, and no place is found in what nobody protects', () => {
    const word = fc.stringMatching(/^[a-zåäö]{4,12}$/);
    fc.assert(
      fc.property(fc.array(word), word, fc.array(word), (before, place, after) => {
        const text = [...before, place.toUpperCase(), ...after].join(', ');
        return namesPlace(text, [place]) && !namesPlace(text, []);
      }),
    );
  });
});
