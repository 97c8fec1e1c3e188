import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findOfferedSlots, optionsOf, treeLeaves, type FindingStatus } from '@helhet/core';

import { factors } from '../factors/factors.js';
import { slotResultsEn } from './slot-results.en.js';
import { slotResultsSv } from './slot-results.sv.js';
import { slotRolesEn } from './slot-roles.en.js';
import { slotRolesSv } from './slot-roles.sv.js';
import { slotRoles } from './slot-roles.js';
import { slotsEn } from './slots.en.js';
import { slotsSv } from './slots.sv.js';
import { slots } from './slots.js';

const ids = slots.map(({ id }) => id);

/** The ids of the slots that are offered, if a host had filled them all. */
function offered(
  unit: 'child' | 'parent' | 'parent-child' | 'couple' | 'family',
  role: string,
  statuses: Readonly<Record<string, FindingStatus>>,
): readonly string[] {
  const fillings = slots.map(({ id }) => ({
    slot: id,
    instrument: { id, version: '1.0.0', areas: [] },
    words: [],
  }));
  const ground = { unit, role, status: (factor: string) => statuses[factor] ?? null };
  return findOfferedSlots(slots, fillings, ground).map(({ slot }) => slot.id);
}

test('every slot, role and result has words in both languages', () => {
  const results = [...new Set(slots.flatMap(({ returns }) => returns.map(({ id }) => id)))];
  assert.equal(new Set(ids).size, ids.length);
  for (const words of [slotsSv, slotsEn]) {
    assert.deepEqual(Object.keys(words), ids);
    for (const { name, about } of Object.values(words)) {
      assert.match(name, /\S/);
      assert.match(about, /[.]$/);
    }
  }
  for (const words of [slotRolesSv, slotRolesEn]) assert.deepEqual(Object.keys(words), slotRoles);
  for (const words of [slotResultsSv, slotResultsEn]) {
    assert.deepEqual(Object.keys(words).sort(), results.sort());
  }
});

test('every option of a result has words', () => {
  for (const { returns } of slots) {
    for (const { id, kind } of returns) {
      if (kind.kind !== 'one-of' && kind.kind !== 'several-of') continue;
      for (const words of [slotResultsSv, slotResultsEn]) {
        assert.deepEqual(Object.keys(words[id].options ?? {}), optionsOf(kind), id);
      }
    }
  }
});

test('a slot is for someone, gives something back, and asks only for factors that exist', () => {
  const factorIds = new Set(factors.map(({ id }) => id));
  for (const { id, units, fillableBy, returns, offeredWhen } of slots) {
    for (const list of [units, fillableBy, returns.map((result) => result.id)]) {
      assert.ok(list.length > 0, id);
      assert.equal(new Set<string>(list).size, list.length, id);
    }
    for (const { factor } of treeLeaves(offeredWhen)) {
      assert.ok(factorIds.has(factor), `${id}: ${factor}`);
    }
  }
});

test('no slot brings a number back that could be added up', () => {
  for (const { id, returns } of slots) {
    for (const result of returns) {
      assert.notEqual(result.kind.kind, 'rating', id);
      assert.ok(result.kind.kind !== 'number' || result.id === 'talks', id);
    }
  }
});

test('an empty slot is offered to nobody', () => {
  const status = (): FindingStatus => 'confirmed';
  const ground = { unit: 'child', role: 'trained-worker', status } as const;

  assert.deepEqual(findOfferedSlots(slots, [], ground), []);
});

test('interviews about risk and protection are offered when violence is confirmed, and not when an exclusion holds', () => {
  const about = (statuses: Readonly<Record<string, FindingStatus>>): boolean =>
    offered('child', 'trained-worker', statuses).includes('irisk');

  for (const factor of ['R01', 'R02', 'R13']) {
    assert.ok(about({ [factor]: 'confirmed' }));
    assert.ok(!about({ [factor]: 'proposed' }));
    assert.ok(!about({ [factor]: 'confirmed', R03: 'confirmed' }));
    assert.ok(!about({ [factor]: 'confirmed', R43: 'confirmed' }));
  }
  assert.ok(!about({ R08: 'confirmed', R17: 'confirmed', R04: 'confirmed' }));
  assert.ok(!offered('child', 'social-worker', { R01: 'confirmed' }).includes('irisk'));
  assert.ok(!offered('couple', 'trained-worker', { R13: 'confirmed' }).includes('irisk'));
});

test('questions about violence from someone close are offered as soon as it has come up', () => {
  assert.ok(offered('parent', 'trained-worker', { R13: 'proposed' }).includes('freda'));
  assert.ok(!offered('parent', 'trained-worker', { R13: 'rejected' }).includes('freda'));
  assert.ok(!offered('parent', 'trained-worker', {}).includes('freda'));
});

test('talks are never offered instead of protection, nor a conflict method where there is violence', () => {
  const statuses = { R08: 'confirmed', R17: 'confirmed' } as const;

  assert.ok(offered('child', 'trained-worker', statuses).includes('child-talk-method'));
  assert.ok(
    !offered('child', 'trained-worker', { ...statuses, R01: 'confirmed' }).includes(
      'child-talk-method',
    ),
  );
  const conflict = 'separation-conflict-assessment';
  assert.ok(offered('couple', 'trained-worker', statuses).includes(conflict));
  assert.ok(
    !offered('couple', 'trained-worker', { ...statuses, R14: 'confirmed' }).includes(conflict),
  );
});
