import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { readPlaces } from './read-places.js';

describe('reading places from a form', () => {
  it('takes one on each line, however lines end, without what is left round them', () => {
    assert.deepEqual(readPlaces('  Ekorrskolan \r\nKråkrisgatan\t14\n\n Å\rParken\u2028Torget'), [
      'Ekorrskolan',
      'Kråkrisgatan 14',
      'Å',
      'Parken',
      'Torget',
    ]);
    assert.deepEqual(readPlaces('Mosse\u0000berg'), ['Mosse berg']);
  });

  it('takes no line that could never be found, and says so when there is no other', () => {
    assert.deepEqual(readPlaces('---\nParken\n…'), ['Parken']);
    for (const text of ['', ' \n ', '---', '“ ”', '\u0000'])
      assert.equal(readPlaces(text), 'empty');
  });

  it('takes none at all when one is too long', () => {
    assert.equal(readPlaces(`Parken\n${'a'.repeat(201)}`), 'too-long');
    assert.deepEqual(readPlaces('å'.repeat(200)), ['å'.repeat(200)]);
  });
});
