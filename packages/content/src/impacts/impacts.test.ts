import assert from 'node:assert/strict';
import { test } from 'node:test';

import { factors } from '../factors/factors.js';
import { impactsEn } from './impacts.en.js';
import { impactsSv } from './impacts.sv.js';
import { impacts } from './impacts.js';

const ids = impacts.map(({ id }) => id);

test('there are ten ways in which a child is affected', () => {
  assert.deepEqual(
    ids,
    Array.from({ length: 10 }, (_, index) => `I${String(index + 1).padStart(2, '0')}`),
  );
});

test('every impact has words in both languages, and no words are without one', () => {
  for (const words of [impactsSv, impactsEn]) {
    assert.deepEqual(Object.keys(words), ids);
    for (const { name, shows } of Object.values(words)) {
      assert.match(name, /\S/);
      assert.match(shows, /[.]$/);
    }
  }
  for (const id of ids) assert.notEqual(impactsSv[id].name, impactsEn[id].name);
});

test('an impact is a tag on risk factors that are there for the child, each once', () => {
  for (const { id, factors: tagged } of impacts) {
    assert.equal(new Set(tagged).size, tagged.length, id);
    for (const factorId of tagged) {
      const factor = factors.find((one) => one.id === factorId);
      assert.ok(factor?.kind === 'risk', `${id}: ${factorId}`);
      const isFound = factor.units.some((unit) => unit === 'child' || unit === 'family');
      assert.ok(isFound, `${id}: ${factorId} is found neither in a child nor in a family`);
    }
  }
});
