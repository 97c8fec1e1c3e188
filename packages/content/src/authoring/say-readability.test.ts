import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import type { Catalogue, Instrument, InstrumentWords } from '@helhet/core';

import { exceptionKey, isTooHard, measureReadability } from './readability.js';
import { sayReadability } from './say-readability.js';

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

const catalogue: Catalogue = {
  instruments: [fixture('sleep.json') as Instrument],
  words: [fixture('sleep.sv.json') as InstrumentWords, fixture('sleep.en.json') as InstrumentWords],
};
const sentences = measureReadability(catalogue);

describe('readability', () => {
  test('is measured once for each question, audience and language', () => {
    const places = sentences.map((one) => `${exceptionKey(one)} ${one.language}`);

    assert.equal(new Set(places).size, places.length);
    assert.equal(places.length, 24);
    assert.deepEqual(places.slice(0, 4), [
      'S01.1 adult sv',
      'S01.1 child-7-12 sv',
      'S01.1 worker sv',
      'S01.1 adult en',
    ]);
  });

  test('counts names for placeholders', () => {
    assert.deepEqual(
      sentences.filter(({ question }) => question === 'S02.homes.1').map(({ text }) => text),
      ['Sover Alva bra hos Storgatan?', 'Does Emma sleep well at Station Road?'],
    );
  });

  test('has a limit in Swedish: under 35 for adults and the worker, under 25 for children', () => {
    const limits = sentences.map(({ audience, language, limit }) => [audience, language, limit]);

    assert.deepEqual([...new Set(limits.map((limit) => limit.join(' ')))].sort(), [
      'adult en ',
      'adult sv 35',
      'child-7-12 en ',
      'child-7-12 sv 25',
      'worker en ',
      'worker sv 35',
    ]);
    const [one] = sentences;
    assert.equal(isTooHard({ ...one!, lix: 34.9 }), false);
    assert.equal(isTooHard({ ...one!, lix: 35 }), true);
    assert.equal(isTooHard({ ...one!, lix: 99, limit: null }), false);
  });

  test('is said in a table by place, in which what is too hard is marked, and a summary', () => {
    const [adult, child] = sentences;
    const places = [
      { ...adult!, question: 'S01.10', lix: 40, text: 'Hur?' },
      { ...adult!, question: 'S01.2', lix: 41.25, text: 'Var?' },
      { ...child!, question: 'S01.2', lix: 12, text: 'När?' },
      { ...child!, question: 'S01.2', language: 'en', limit: null, lix: 50, text: 'When?' },
    ];

    assert.deepEqual(sayReadability(places, { 'S01.2 adult': 'three words' }), [
      'place                  LIX  limit',
      'S01.2 adult sv        41.3     35  ABOVE  (three words)',
      'S01.2 child-7-12 en   50.0      –',
      'S01.2 child-7-12 sv   12.0     25',
      'S01.10 adult sv       40.0     35  ABOVE  Hur?',
      '',
      'en, children: 1 sentences, mean LIX 50.0, no limit.',
      'sv, adults and worker: 2 sentences, mean LIX 40.6, 2 not under 35, 1 of them with a reason.',
      'sv, children: 1 sentences, mean LIX 12.0, 0 not under 25, 0 of them with a reason.',
    ]);
  });
});
