import assert from 'node:assert/strict';
import { test } from 'node:test';

import { needsEn } from './needs.en.js';
import { needsSv } from './needs.sv.js';
import { needs } from './needs.js';

test('there are the seven needs of the domain, protection and care', () => {
  assert.deepEqual(
    needs,
    Array.from({ length: 9 }, (_, index) => `N0${String(index + 1)}`),
  );
});

test('every need has words in both languages, and no words are without a need', () => {
  for (const words of [needsSv, needsEn]) {
    assert.deepEqual(Object.keys(words), needs);
    for (const { name, meaning } of Object.values(words)) {
      assert.match(name, /\S/);
      assert.match(meaning, /[.]$/);
    }
  }
  for (const id of needs) assert.notEqual(needsSv[id].name, needsEn[id].name);
});
