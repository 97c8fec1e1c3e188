import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { catalogue } from '@helhet/content';
import { overlaySchema } from '@helhet/core/schema';
import {
  catalogueRef,
  findFaults,
  findOverlayFaults,
  HelhetError,
  type Area,
  type Overlay,
  type WholeInstrument,
} from '@helhet/core';

import { driveTalk, sayOrigins } from './drive-talk.js';
import { extendCatalogue, wholeInstrument } from './extend-catalogue.js';
import { parentOverlay } from './overlay.js';
import { breakingOverlay, carelessOverlay, halfLanguageOverlay } from './refused-overlays.js';

const local = extendCatalogue(catalogue, parentOverlay);
const before = wholeParent(catalogue);
const after = wholeParent(local);

function wholeParent(from: typeof catalogue): WholeInstrument {
  const found = wholeInstrument(from, 'parent');
  assert.ok(found);
  return found;
}

function areaOf({ instrument }: WholeInstrument, id: string): Area {
  const found = instrument.areas.find((area) => area.id === id);
  assert.ok(found, id);
  return found;
}

function sentence({ words }: WholeInstrument, language: string, question: string): string {
  const own = words.find((one) => one.language === language);
  return own?.questions[question]?.text.adult ?? '';
}

function refusalOf(overlay: Overlay): HelhetError {
  try {
    extendCatalogue(catalogue, overlay);
  } catch (error) {
    assert.ok(error instanceof HelhetError);
    return error;
  }
  throw new Error(`${overlay.id} was laid.`);
}

test('the overlay is data: it follows its schema, and survives being written as JSON', () => {
  const written = JSON.parse(JSON.stringify(parentOverlay)) as unknown;

  assert.deepEqual(overlaySchema.parse(written), parentOverlay);
});

test('a hidden question is gone, and what was added stands in its place', () => {
  const [first] = areaOf(before, 'P10').questions;
  const [now, ...others] = areaOf(after, 'P10').questions;

  assert.equal(first?.id, 'P10.1');
  assert.equal(now?.id, 'BJ10.1');
  assert.ok(others.every(({ id }) => id !== 'P10.1'));
  assert.equal(after.rules?.rules['P10.1'], undefined);
  assert.equal(after.rules?.listenFor?.['P10.1'], undefined);
});

test('the areas named in the order come first, and the others follow as they did', () => {
  const ids = after.instrument.areas.map(({ id }) => id);
  const rest = before.instrument.areas.map(({ id }) => id).slice(1);

  assert.deepEqual(ids.slice(0, 3), ['P01', 'P10', 'BJ01']);
  assert.deepEqual(
    ids.slice(3),
    rest.filter((id) => id !== 'P10'),
  );
});

test('a question is reworded in both languages, and no other sentence is', () => {
  for (const language of ['sv', 'en']) {
    assert.notEqual(sentence(after, language, 'P01.1'), sentence(before, language, 'P01.1'));
    assert.equal(sentence(after, language, 'P03.1'), sentence(before, language, 'P03.1'));
    assert.notEqual(sentence(after, language, 'BJ01.1'), '');
  }
});

test('rules of the municipality stand beside those of the base', () => {
  assert.equal(after.rules?.rules['BJ10.1']?.length, 2);
  assert.deepEqual(after.rules.rules['P03.1'], before.rules?.rules['P03.1']);
  assert.match(after.rules.version, /\+bjorkanger-parent\.1\.0\.0$/);
});

test('what came out has no faults, and every other instrument is untouched', () => {
  const { instrument, words, rules } = after;

  assert.deepEqual(findFaults(instrument, words, rules && { rules }), []);
  for (const other of catalogue.instruments.filter(({ id }) => id !== 'parent')) {
    assert.ok(local.instruments.includes(other));
  }
});

test('every answer leads to the base and the overlay, each with its version', async () => {
  const { assessment } = await driveTalk(local, {
    'P01.1': { state: 'declined' },
    'BJ01.1': { state: 'answered', value: { kind: 'one-of', option: 'knows' } },
    'BJ01.1.1': { state: 'answered', value: { kind: 'several-of', options: ['shy'] } },
  });

  const from = `from parent ${before.instrument.version} + bjorkanger-parent 1.0.0`;
  assert.deepEqual(sayOrigins(assessment), [
    `P01.1 declined, ${from}`,
    `BJ01.1 answered, ${from}`,
    `BJ01.1.1 answered, ${from}`,
  ]);
  const english = after.words.find(({ language }) => language === 'en');
  assert.ok(english);
  assert.deepEqual(assessment.catalogues, [catalogueRef(after.instrument, english)]);
  const asked = assessment.questions.find(({ question }) => question === 'P01.1');
  assert.equal(asked?.text, sentence(after, 'en', 'P01.1'));
});

test('an answer to a question of the municipality proposes what its rule says', async () => {
  const { findings } = await driveTalk(local, {
    'BJ10.1': { state: 'answered', value: { kind: 'yes-no', option: 'no' } },
  });

  assert.deepEqual(
    findings.map(({ factor, unit, status }) => `${factor} ${status} ${unit}`),
    ['R42 proposed P:eva'],
  );
});

test('an overlay with faults of its own is refused, and all of them are told at once', () => {
  const { code, message } = refusalOf(carelessOverlay);
  const faults = findOverlayFaults(before.instrument, carelessOverlay);

  assert.equal(code, 'overlay.faulty');
  assert.deepEqual(
    faults.map((fault) => `${fault.code} ${fault.found ?? ''}`),
    [
      'overlay.of-another-version 0.1.0',
      'overlay.id-unknown P1.1',
      'overlay.id-unknown P03.l',
      'overlay.reason-missing P10.1',
    ],
  );
  for (const fault of faults) assert.ok(message.includes(fault.code));
});

test('an overlay that hides what others depend on is refused for what comes out', () => {
  const { code, message } = refusalOf(breakingOverlay);

  assert.equal(code, 'instrument.faulty');
  assert.match(message, /condition\.question-unknown \(P03\.1\.1/);
});

test('a language is added whole, or not at all', () => {
  const { code, message } = refusalOf(halfLanguageOverlay);

  assert.equal(code, 'instrument.faulty');
  assert.match(message, /words\.text-missing \(P03\.1, fi/);
  assert.doesNotMatch(message, /words\.text-missing \(P01\.1, fi/);
});

test('the example runs, and prints what changed and what was refused', async () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    ...['-C', '@helhet/source', '--import', 'tsx', main],
  ]);

  assert.equal(stderr, '');
  assert.match(stdout, /^hidden {4}P10\.1: /m);
  assert.match(stdout, /^BJ01\.1 answered, from parent \S+ \+ bjorkanger-parent 1\.0\.0$/m);
  assert.match(stdout, /^careless is refused with overlay\.faulty/m);
});
