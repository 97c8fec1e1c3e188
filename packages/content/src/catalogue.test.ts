import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findFaults, instrumentFor, questionsOf, unitKinds, type Unit } from '@helhet/core';

import { catalogue } from './catalogue.js';
import { factors } from './factors/factors.js';
import { mustBePrivate } from './must-be-private.js';
import { triggers } from './triggers/triggers.js';

/** How many questions every area of the domain's catalogue has; they are numbered from 1. */
const expected: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'expected-child': { C00: 6 },
  child: {
    ...{ C01: 4, C02: 3, C03: 4, C04: 3, C05: 3, C06: 3, C07: 3 },
    // Loss comes before participation: a talk does not end with loss.
    ...{ C08: 3, C09: 3, C10: 3, C11: 3, C12: 3, C14: 3, C13: 3 },
  },
  parent: {
    ...{ P01: 5, P02: 5, P03: 4, P04: 3, P05: 5, P06: 3 },
    ...{ P07: 3, P08: 3, P09: 3, P10: 3, P11: 4, P12: 3 },
  },
  'parent-child': {
    ...{ D01: 3, D02: 3, D03: 3, D04: 3, D05: 3, D06: 3 },
    ...{ D07: 3, D08: 3, D09: 3, D10: 3, D11: 3 },
  },
  couple: { K01: 3, K02: 3, K03: 3, K04: 3, K05: 3, K06: 3, K07: 3, K08: 3, K09: 3 },
  family: {
    ...{ F01: 3, F02: 3, F03: 3, F04: 3, F05: 3, F06: 3 },
    ...{ F07: 3, F08: 3, F09: 3, F10: 3, F11: 3 },
  },
};

/** Questions of our own that are not a follow-up of another; see SOURCES.md. */
const own: readonly string[] = ['C04.4', 'C12.4', 'D10.0'];

test('the domain has 58 areas and 187 questions', () => {
  const counts = Object.values(expected).flatMap((areas) => Object.values(areas));

  assert.equal(counts.length, 58);
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    187,
  );
});

for (const instrument of catalogue.instruments) {
  const areas = expected[instrument.id] ?? {};

  test(`${instrument.id} has every area of the domain, in order`, () => {
    assert.deepEqual(
      instrument.areas.map((area) => area.id),
      Object.keys(areas),
    );
  });

  test(`${instrument.id} has every question of the domain, in order`, () => {
    const wanted = Object.entries(areas).flatMap(([area, count]) =>
      Array.from({ length: count }, (_, index) => `${area}.${String(index + 1)}`),
    );
    const found = instrument.areas
      .flatMap((area) => questionsOf(area).map((question) => question.id))
      .filter((id) => /^[CPDKF]\d\d\.\d+$/.test(id) && !own.includes(id));

    assert.deepEqual(found, wanted);
  });

  test(`${instrument.id} has each question in its own area, a follow-up after its question`, () => {
    for (const area of instrument.areas) {
      const seen = new Set<string>();
      for (const { id } of questionsOf(area)) {
        assert.match(id, new RegExp(`^${area.id}(\\.[a-z]+)?(\\.\\d+){0,2}$`));
        const [, first] = /^(.+\.\d+)\.\d+$/.exec(id) ?? [];
        if (first !== undefined) assert.ok(seen.has(first), `${id} comes before ${first}`);
        seen.add(id);
      }
    }
  });

  test(`${instrument.id} is without faults in both languages`, () => {
    const words = catalogue.words.filter((own) => own.instrument === instrument.id);

    assert.deepEqual(
      words.map((own) => own.language),
      ['sv', 'en'],
    );
    const rules = catalogue.rules?.find((own) => own.instrument === instrument.id);
    assert.ok(rules);
    const known = { rules, factors, triggers, mustBePrivate: mustBePrivate[instrument.id] ?? [] };
    assert.deepEqual(findFaults(instrument, words, known), []);
  });

  test(`${instrument.id} is the same after a way through JSON`, () => {
    assert.deepEqual(JSON.parse(JSON.stringify(instrument)), instrument);
  });
}

test('an instrument and its rules have one version, and what is asked last is told', () => {
  for (const { id, version, closing } of catalogue.instruments) {
    assert.equal(version, '0.2.0');
    assert.equal(catalogue.rules?.find(({ instrument }) => instrument === id)?.version, version);
    assert.ok(closing, id);
  }
});

test('every unit has an instrument, and the expected child one of its own', () => {
  const chosen = (unit: Pick<Unit, 'kind' | 'variant'>): string | undefined =>
    instrumentFor(unit, catalogue.instruments)?.id;

  for (const kind of unitKinds) assert.equal(chosen({ kind }), kind);
  assert.equal(chosen({ kind: 'child', variant: 'unborn' }), 'expected-child');
  assert.equal(chosen({ kind: 'parent-child', variant: 'distance' }), 'parent-child');
});
