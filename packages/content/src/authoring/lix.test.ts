import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { countText, lix } from './lix.js';

/** Counted by hand: 3 sentences, 20 words, and 4 of more than six letters. */
const counted =
  'Barnet bor hos sin mormor just nu. Föräldrarna träffar henne varje lördag. Har någon berättat för barnet varför det blev så?';

const word = fc.stringMatching(/^[a-zåäö]{1,12}$/);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 20 })
  .map((words) => `Å${words.join(' ')}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));

describe('LIX', () => {
  test('of a text counted by hand is words per sentence and the percentage of long words', () => {
    assert.deepEqual(countText(counted), { sentences: 3, words: 21, longWords: 3 });
    assert.equal(lix(counted), 21 / 3 + (100 * 3) / 21);
  });

  test('counts a word of six letters as short, and one of seven as long', () => {
    assert.equal(countText('syster').longWords, 0);
    assert.equal(countText('systern').longWords, 1);
  });

  test('counts letters: not the digits or the hyphen of a word', () => {
    assert.deepEqual(countText('Kl. 12 var tv-spel slut, 2024-2025.'), {
      sentences: 1,
      words: 6,
      longWords: 0,
    });
  });

  test('ends a sentence at a mark, and not inside “t.ex.” or at 0–10', () => {
    assert.equal(countText('Ring någon, t.ex. en vän. ”Hjälp mig!” Då kommer de?').sentences, 3);
    assert.equal(countText('Hur mår du, 0–10').sentences, 1);
    assert.equal(countText('Bra… Eller?').sentences, 2);
  });

  test('is 0 for a text without words', () => {
    for (const empty of ['', ' ', '…', '?!']) assert.equal(lix(empty), 0);
  });

  test('is above 0 and never more than 100 above the words of the longest sentence', () => {
    fc.assert(
      fc.property(text, (some) => {
        const { words } = countText(some);

        assert.ok(lix(some) > 0);
        assert.ok(lix(some) <= words + 100);
      }),
    );
  });

  test('is the same for a text said twice', () => {
    fc.assert(
      fc.property(text, (some) => {
        assert.ok(Math.abs(lix(`${some} ${some}`) - lix(some)) < 1e-9);
      }),
    );
  });

  test('is never lower with a longer word in place of a short one', () => {
    fc.assert(
      fc.property(text, (some) => {
        assert.ok(lix(some.replace(/\p{L}+/u, 'Självständigheten')) >= lix(some) - 1e-9);
      }),
    );
  });
});
