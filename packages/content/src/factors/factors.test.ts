import assert from 'node:assert/strict';
import { test } from 'node:test';

import { catalogue } from '../catalogue.js';
import { problemAreasEn } from '../problem-areas/problem-areas.en.js';
import { problemAreasSv } from '../problem-areas/problem-areas.sv.js';
import { problemAreas } from '../problem-areas/problem-areas.js';
import { triggersEn } from '../triggers/triggers.en.js';
import { triggersSv } from '../triggers/triggers.sv.js';
import { triggers } from '../triggers/triggers.js';
import { factorsEn } from './factors.en.js';
import { factorsSv } from './factors.sv.js';
import { factors } from './factors.js';

function numbered(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(2, '0'));
}

test('there are 48 risk factors, 30 protective, 23 problem areas and 17 triggers', () => {
  const ids = (kind: string): readonly string[] =>
    factors.filter((factor) => factor.kind === kind).map((factor) => factor.id);

  assert.deepEqual(ids('risk'), numbered('R', 48));
  assert.deepEqual(ids('protective'), numbered('S', 30));
  assert.deepEqual(problemAreas, numbered('PA', 23));
  assert.deepEqual(
    triggers.map((trigger) => trigger.id),
    numbered('T', 17),
  );
});

test('each has a name in both languages, and no name is without one', () => {
  const factorIds = factors.map((factor) => factor.id);
  const triggerIds = triggers.map((trigger) => trigger.id);

  for (const names of [factorsSv, factorsEn]) assert.deepEqual(Object.keys(names), factorIds);
  for (const names of [problemAreasSv, problemAreasEn]) {
    assert.deepEqual(Object.keys(names), problemAreas);
  }
  for (const names of [triggersSv, triggersEn]) assert.deepEqual(Object.keys(names), triggerIds);
});

test('a factor has a unit, an age and, if it names one, a known problem area', () => {
  for (const { id, units, bands, problemArea } of factors) {
    assert.ok(units.length > 0 && bands.length > 0, id);
    assert.ok(problemArea === undefined || problemAreas.includes(problemArea), id);
  }
});

test('every factor is proposed by some answer, and every trigger fired by one', () => {
  const rules = (catalogue.rules ?? []).flatMap((own) => Object.values(own.rules).flat());
  const proposed = new Set(rules.flatMap((rule) => rule.proposes ?? []));
  const fired = new Set(rules.flatMap((rule) => rule.fires ?? []));

  assert.deepEqual([...proposed].sort(), factors.map((factor) => factor.id).sort());
  assert.deepEqual([...fired].sort(), triggers.map((trigger) => trigger.id).sort());
});
