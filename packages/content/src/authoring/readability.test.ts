import assert from 'node:assert/strict';
import { test } from 'node:test';

import { catalogue } from '../catalogue.js';
import { readabilityExceptions } from './readability-exceptions.js';
import { exceptionKey, isTooHard, measureReadability } from './readability.js';

const swedish = measureReadability(catalogue).filter(({ language }) => language === 'sv');
const tooHard = swedish.filter(isTooHard);

test('every Swedish sentence is easy enough for those it is put to, or has a reason not to be', () => {
  const unlisted = tooHard.filter((one) => !(exceptionKey(one) in readabilityExceptions));

  assert.deepEqual(
    unlisted.map((one) => `${exceptionKey(one)}: LIX ${one.lix.toFixed(1)}, ${one.text}`),
    [],
  );
});

test('every exception is a sentence that still is too hard, and has a reason', () => {
  const known = new Set(tooHard.map(exceptionKey));
  const stale = Object.keys(readabilityExceptions).filter((key) => !known.has(key));
  const unexplained = Object.entries(readabilityExceptions).filter(([, reason]) => !reason.trim());

  assert.deepEqual(stale, []);
  assert.deepEqual(unexplained, []);
});

test('an exception names one sentence: no two instruments have a question of the same id', () => {
  const keys = swedish.map(exceptionKey);

  assert.equal(new Set(keys).size, keys.length);
});
