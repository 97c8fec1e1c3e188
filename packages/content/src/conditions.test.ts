import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  allQuestions,
  isPrivate,
  conditionHolds,
  conditionQuestions,
  optionsOf,
  questionsOf,
  type AnswerKind,
  type Audience,
  type Comparable,
  type Condition,
  type FactName,
  type Question,
  type UnitFacts,
} from '@helhet/core';

import { catalogue } from './catalogue.js';

type Leaf = Extract<Condition, { readonly question: string } | { readonly fact: FactName }>;

function leavesOf(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

function comparedIn(leaf: Leaf): readonly Comparable[] {
  if ('equals' in leaf) return [leaf.equals];
  if ('in' in leaf) return leaf.in;
  if ('atLeast' in leaf) return [leaf.atLeast];
  return 'atMost' in leaf ? [leaf.atMost] : [];
}

function canBeAnswered(kind: AnswerKind, value: Comparable): boolean {
  if (kind.kind === 'rating') return typeof value === 'number' && value >= 0 && value <= 10;
  if (kind.kind === 'number') {
    const { min = -Infinity, max = Infinity } = kind;
    return typeof value === 'number' && value >= min && value <= max;
  }
  return optionsOf(kind)?.includes(String(value)) ?? false;
}

/** Whether an audience can bring a comparison about. */
function canHold(leaf: Leaf, kind: AnswerKind): boolean {
  return 'answered' in leaf || comparedIn(leaf).some((value) => canBeAnswered(kind, value));
}

const byInstrument = catalogue.instruments.map((instrument) => {
  const questions = allQuestions(instrument);
  return { instrument, questions, byId: new Map(questions.map((one) => [one.id, one])) };
});

function audiencesOf(question: Question | undefined): readonly Audience[] {
  return Object.keys(question?.ask ?? {}) as Audience[];
}

/** The conditions of a question: its area's and its own. */
function conditionsOf(id: string): readonly Condition[] {
  const areas = catalogue.instruments.flatMap((instrument) => instrument.areas);
  const area = areas.find((one) => questionsOf(one).some((question) => question.id === id));
  const group = area?.groups?.find(({ questions }) => questions.some((one) => one.id === id));
  const own = (group ?? area)?.questions.find((question) => question.id === id);
  return [area?.when, group?.when, own?.when].filter((when) => when !== undefined);
}

for (const { instrument, questions, byId } of byInstrument) {
  test(`${instrument.id}: a condition looks back, at a question its audience was asked`, () => {
    const seen = new Set<string>();
    for (const question of questions) {
      for (const other of conditionsOf(question.id).flatMap(conditionQuestions)) {
        assert.ok(seen.has(other), `${question.id} looks ahead at ${other}`);
        const asked = audiencesOf(byId.get(other));
        for (const audience of audiencesOf(question)) {
          assert.ok(asked.includes(audience), `${question.id}: ${audience} has no ${other}`);
        }
      }
      seen.add(question.id);
    }
  });

  test(`${instrument.id}: every value compared with can be given, and every audience has one`, () => {
    for (const question of questions) {
      const leaves = conditionsOf(question.id).flatMap(leavesOf);
      const asked = leaves.filter((leaf) => 'question' in leaf);
      for (const leaf of asked) {
        const kinds = Object.values(byId.get(leaf.question)?.ask ?? {});
        for (const value of comparedIn(leaf)) {
          const possible = kinds.some((kind) => canBeAnswered(kind, value));
          assert.ok(possible, `${question.id}: ${leaf.question} is never ${String(value)}`);
        }
      }
      if (asked.length === 0) continue;
      for (const audience of audiencesOf(question)) {
        const reachable = asked.some((leaf) => {
          const kind = byId.get(leaf.question)?.ask[audience];
          return kind !== undefined && canHold(leaf, kind);
        });
        assert.ok(reachable, `${question.id} can never be asked of ${audience}`);
      }
    }
  });

  test(`${instrument.id}: what follows from a private answer is private`, () => {
    for (const question of questions) {
      const others = conditionsOf(question.id).flatMap(conditionQuestions);
      for (const audience of audiencesOf(question)) {
        const reveals = others.some((id) => {
          const other = byId.get(id);
          return other && isPrivate(other, audience);
        });
        assert.ok(
          !reveals || isPrivate(question, audience),
          `${question.id} reveals to ${audience} that something was answered`,
        );
      }
    }
  });
}

/** The ids of the areas there are for some facts, before anything is answered. */
function areasFor(id: string, facts: UnitFacts): readonly string[] {
  const ground = { facts, given: () => null, kind: () => null };
  const instrument = catalogue.instruments.find((one) => one.id === id);
  return (instrument?.areas ?? [])
    .filter((area) => area.when === undefined || conditionHolds(area.when, ground))
    .map((area) => area.id);
}

test('of an expected child, a parent is asked only what can be asked before they have met', () => {
  assert.deepEqual(areasFor('parent-child', { band: 'unborn' }), ['D08', 'D11']);
});

test('areas come with age, and an unknown age hides none', () => {
  const areas = (age: number): readonly string[] =>
    areasFor('child', { age, band: age < 2 ? '0-1' : '2-6', siblings: true });

  assert.ok(!areas(0).includes('C05'));
  assert.ok(areas(1).includes('C05'));
  assert.ok(!areas(3).includes('C09') && !areas(3).includes('C10'));
  assert.ok(areas(4).includes('C09') && areas(4).includes('C10'));
  for (const id of ['C05', 'C09', 'C10']) assert.ok(areasFor('child', {}).includes(id));
  for (const id of ['D05', 'D09']) assert.ok(areasFor('parent-child', {}).includes(id));
  assert.ok(!areasFor('parent-child', { age: 0 }).includes('D05'));
  assert.ok(!areasFor('parent-child', { age: 2 }).includes('D09'));
});

test('siblings, loss and separation come only when they are there', () => {
  assert.ok(!areasFor('child', { siblings: false }).includes('C08'));
  assert.ok(areasFor('child', { siblings: true }).includes('C08'));
  assert.ok(!areasFor('child', { absentParent: false }).includes('C14'));
  assert.ok(areasFor('child', { absentParent: true }).includes('C14'));
  assert.ok(areasFor('couple', { variant: 'coparents' }).includes('K08'));
  assert.ok(!areasFor('couple', { variant: 'couple+coparents' }).includes('K08'));
});

test('nobody asks the parent of a baby whether it wants to live, or has friends', () => {
  const ground = { facts: { band: '0-1', age: 0 }, given: () => null, kind: () => null };
  const child = byInstrument.find(({ instrument }) => instrument.id === 'child');

  for (const id of ['C03.3', 'C06.2', 'C07.2', 'C13.3']) {
    const when = child?.byId.get(id)?.when;
    assert.ok(when && !conditionHolds(when, ground), id);
  }
});
