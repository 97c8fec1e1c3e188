import assert from 'node:assert/strict';
import { test } from 'node:test';

import { unitKinds } from '@helhet/core';

import { factors } from '../factors/factors.js';
import { needs } from '../needs/needs.js';
import { triggers } from '../triggers/triggers.js';
import { interventionBasesEn } from './intervention-bases.en.js';
import { interventionBasesSv } from './intervention-bases.sv.js';
import { interventionBases } from './intervention.js';
import { interventionsEn } from './interventions.en.js';
import { interventionsSv } from './interventions.sv.js';
import { interventions } from './interventions.js';
import { nobodyTogether } from './nobody-together.js';

const ids = interventions.map(({ id }) => id);

test('there are at least six for every kind of unit, each with an id of its own', () => {
  assert.equal(new Set(ids).size, ids.length);
  for (const kind of unitKinds) {
    const first = interventions.filter(({ units }) => units[0] === kind);
    assert.ok(first.length >= 6, `${kind}: ${String(first.length)}`);
  }
});

test('every intervention and every basis has words in both languages', () => {
  for (const words of [interventionsSv, interventionsEn]) {
    assert.deepEqual(Object.keys(words), ids);
    for (const [id, { name, description }] of Object.entries(words)) {
      assert.match(name, /\S/, id);
      assert.match(description, /[.]$/, id);
    }
  }
  for (const id of ids) {
    assert.notEqual(interventionsSv[id].name, interventionsEn[id].name);
    assert.notEqual(interventionsSv[id].description, interventionsEn[id].description);
  }
  for (const words of [interventionBasesSv, interventionBasesEn]) {
    assert.deepEqual(Object.keys(words), interventionBases);
  }
});

test('every need, basis, factor and trigger pointed at exists, each once', () => {
  const factorIds = new Set(factors.map(({ id }) => id));
  const triggerIds = new Set(triggers.map(({ id }) => id));
  for (const { id, units, needs: answered, basis, bands, notWhen = [] } of interventions) {
    for (const list of [units, answered, basis, bands ?? ['any']]) {
      assert.ok(list.length > 0, id);
      assert.equal(new Set<string>(list).size, list.length, id);
    }
    for (const need of answered) assert.ok(needs.includes(need), `${id}: ${need}`);
    for (const one of basis) assert.ok(interventionBases.includes(one), `${id}: ${one}`);
    for (const reason of notWhen) {
      if ('factor' in reason) assert.ok(factorIds.has(reason.factor), `${id}: ${reason.factor}`);
      if ('trigger' in reason) {
        assert.ok(triggerIds.has(reason.trigger), `${id}: ${reason.trigger}`);
      }
    }
    const said = notWhen.map((reason) => JSON.stringify(reason));
    assert.equal(new Set(said).size, said.length, id);
  }
});

test('every need can be answered, and every basis is used', () => {
  for (const need of needs) {
    const answers = interventions.filter((one) => one.needs.includes(need));
    assert.ok(answers.length >= 3, need);
  }
  for (const basis of interventionBases) {
    assert.ok(
      interventions.some((one) => one.basis.includes(basis)),
      basis,
    );
  }
});

test('violence, abuse, danger and honour speak against every intervention that brings adults together', () => {
  const together = interventions.filter((one) => one.together);

  assert.ok(together.length > 0);
  for (const { id, notWhen = [] } of together) assert.deepEqual(notWhen, nobodyTogether, id);
  for (const trigger of ['T02', 'T08', 'T09']) {
    assert.ok(nobodyTogether.some((one) => 'trigger' in one && one.trigger === trigger));
  }
  assert.ok(nobodyTogether.some((reason) => 'joint' in reason));
});

test('nothing speaks against protection', () => {
  const protecting = interventions.filter((one) => one.needs[0] === 'N08');
  const safe = protecting.filter(({ notWhen }) => notWhen === undefined).map(({ id }) => id);

  assert.deepEqual(safe, [
    'own-safety-plan',
    'safe-place',
    'after-violence',
    'protected-housing',
    'safety-plan-home',
  ]);
});

test('the couple can always be offered something: each alone', () => {
  const alone = interventions.filter((one) => one.units.includes('couple') && !one.notWhen);

  assert.ok(alone.length >= 3);
});
