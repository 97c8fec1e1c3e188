import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  allQuestions,
  conditionHolds,
  findFaults,
  type AnswerKind,
  type AnswerValue,
  type ConditionGround,
  type Given,
  type UnitFacts,
} from '@helhet/core';

import { factors } from '../factors/factors.js';
import { triggers } from '../triggers/triggers.js';
import { parentEn } from './parent.en.js';
import { parent } from './parent.js';
import { parentRules } from './parent.rules.js';
import { parentSv } from './parent.sv.js';

/** An answer in short: an option, several, a number; or one that was declined. */
type Short = string | readonly string[] | number | null;
type Answers = Readonly<Record<string, Short>>;

const questions = new Map(allQuestions(parent).map((question) => [question.id, question]));

function kindOf(id: string): AnswerKind | null {
  const { adult, worker } = questions.get(id)?.ask ?? {};
  return adult ?? worker ?? null;
}

function valueOf(kind: AnswerKind, short: Exclude<Short, null>): AnswerValue {
  if (typeof short === 'number') return { kind: 'rating', number: short };
  if (typeof short !== 'string') return { kind: 'several-of', options: short };
  return kind.kind === 'text' ? { kind: 'text', text: short } : { kind: 'one-of', option: short };
}

function givenTo(id: string, short: Short | undefined): Given | null {
  const kind = kindOf(id);
  if (short === undefined || kind === null) return null;
  return short === null
    ? { state: 'declined' }
    : { state: 'answered', value: valueOf(kind, short) };
}

/** What the rules say about some answers, all of which must have been possible to give. */
function meaningOf(
  answers: Answers,
  facts: UnitFacts = {},
): { readonly fires: readonly string[]; readonly proposes: readonly string[] } {
  const ground: ConditionGround = {
    facts,
    kind: kindOf,
    given: (id) => givenTo(id, answers[id]),
  };
  for (const id of Object.keys(answers)) {
    const question = questions.get(id);
    assert.ok(question && (!question.when || conditionHolds(question.when, ground)), id);
  }
  const held = Object.entries(parentRules.rules)
    .filter(([id]) => id in answers)
    .flatMap(([, rules]) => rules.filter(({ when }) => conditionHolds(when, ground)));
  const all = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();
  return {
    fires: all(held.flatMap(({ fires = [] }) => fires)),
    proposes: all(held.flatMap(({ proposes = [] }) => proposes)),
  };
}

test('the instrument, its words and its rules are without faults', () => {
  const ground = { rules: parentRules, factors, triggers };

  assert.deepEqual(findFaults(parent, [parentSv, parentEn], ground), []);
});

const drunk: Answers = { 'P02.1': ['alcohol'], 'P02.3': 'yes' };
const drove: Answers = { 'P02.1': ['alcohol'], 'P02.3.2': 'yes' };
const thoughts: Answers = { 'P04.1': 'yes' };
const exposed: Answers = { 'P05.1': 'yes' };
const violent: Answers = { 'P06.1': 'rarely' };
const small: UnitFacts = { youngestChild: 4 };
const grown: UnitFacts = { youngestChild: 13 };

describe('what makes the worker look at safety at once', () => {
  const cases: [string, Answers, UnitFacts, string[]][] = [
    ['alone with a small child today', { ...drunk, 'P02.3.1': 'today' }, small, ['T06', 'T13']],
    ['with a child of unknown age', { ...drunk, 'P02.3.1': 'today' }, {}, ['T06', 'T13']],
    ['with a child of thirteen', { ...drunk, 'P02.3.1': 'today' }, grown, []],
    ['alone with a small child this month', { ...drunk, 'P02.3.1': 'this-month' }, small, ['T06']],
    ['alone with a small child last year', { ...drunk, 'P02.3.1': 'this-year' }, small, []],
    ['will not say when', { ...drunk, 'P02.3.1': null }, small, ['T06']],
    ['has not said when', drunk, small, []],
    ['drove a teenager today', { ...drove, 'P02.3.3': 'today' }, grown, ['T13']],
    ['drove a small child this week', { ...drove, 'P02.3.3': 'this-week' }, small, ['T06']],
    ['drove long ago', { ...drove, 'P02.3.3': 'longer-ago' }, small, []],
    ['drinks while carrying a child', { 'P02.1': ['alcohol'] }, { carrying: true }, ['T07']],
    ['gambles while carrying a child', { 'P02.1': ['gambling'] }, { carrying: true }, []],
    ['drinks, and carries none', { 'P02.1': ['alcohol'] }, {}, []],
    ['seems intoxicated in the talk', { 'P02.seen': ['influenced'] }, {}, ['T13']],
    ['shows signs of withdrawal', { 'P02.seen': ['withdrawal'] }, {}, []],
    ['may not want to live', { 'P04.1': 'sometimes' }, {}, ['T03']],
    ['wants to live', { 'P04.1': 'no' }, {}, []],
    ['tried last week', { 'P04.1.1': 'yes', 'P04.1.2': 'this-week' }, {}, ['T03']],
    ['tried long ago', { 'P04.1.1': 'yes', 'P04.1.2': 'longer-ago' }, {}, []],
    ['children in the thoughts', { ...thoughts, 'P04.3.1': 'sometimes' }, {}, ['T03', 'T06']],
    ['children not in the thoughts', { ...thoughts, 'P04.3.1': 'no' }, {}, ['T03']],
    [
      'a plan, and nobody else with the children',
      { ...thoughts, 'P04.2.1': 'yes', 'P04.3.2': 'no' },
      {},
      ['T03', 'T06'],
    ],
    [
      'a plan, and someone with the children',
      { ...thoughts, 'P04.2.1': 'yes', 'P04.3.2': 'yes' },
      {},
      ['T03'],
    ],
    ['is subjected to violence', { 'P05.1': 'sometimes' }, {}, ['T02']],
    ['is not', { 'P05.1': 'no' }, {}, []],
    ['is about to leave', { ...exposed, 'P05.3': ['about-to-leave'] }, {}, ['T02', 'T08']],
    ['none of it', { ...exposed, 'P05.3': ['none'] }, {}, ['T02']],
    [
      'threats to the children',
      { ...exposed, 'P05.3': ['threat-to-children'] },
      {},
      ['T01', 'T02', 'T08'],
    ],
    ['children hurt', { ...exposed, 'P05.4.1': ['hurt'] }, {}, ['T01', 'T02']],
    ['fear of 8', { ...exposed, 'P05.5': 8 }, {}, ['T02', 'T08']],
    ['fear of 7', { ...exposed, 'P05.5': 7 }, {}, ['T02']],
    ['violent to a child', { ...violent, 'P06.1.1': ['child'] }, {}, ['T01']],
    ['violent to a partner', { ...violent, 'P06.1.1': ['partner'] }, {}, ['T02']],
    ['will not say to whom', { ...violent, 'P06.1.1': null }, {}, ['T01', 'T02']],
    ['never violent', { 'P06.1': 'never' }, {}, []],
    ['used strangulation', { ...violent, 'P06.2.1': ['strangulation'] }, {}, ['T08']],
    ['used none of it', { ...violent, 'P06.2.1': ['none'] }, {}, []],
    ['protected data, and a home', { 'P09.3': 'rented' }, { protected: true }, ['T16']],
    ['a home, and nothing protected', { 'P09.3': 'rented' }, {}, []],
  ];
  for (const [sentence, answers, facts, fires] of cases) {
    test(sentence, () => {
      assert.deepEqual(meaningOf(answers, facts).fires, fires);
    });
  }
});

describe('opposite answers propose opposite things', () => {
  const cases: [string, Answers, string[], Answers, string[]][] = [
    ['how one is', { 'P03.1': 4 }, ['R06'], { 'P03.1': 7 }, ['S30']],
    ['who is there', { 'P10.1.2': 'nobody' }, ['R42'], { 'P10.1.2': 'one-or-two' }, ['S15']],
    ['money', { 'P09.1': 'not-enough' }, ['R40'], { 'P09.1': 'with-margin' }, ['S16']],
    ['help', { 'P12.3.1': 'no' }, ['R45'], { 'P12.3.1': 'yes' }, ['S07']],
    ['drinking now, or before', { 'P02.1': ['drugs'] }, ['R08'], { 'P02.1': ['earlier'] }, ['S06']],
    [
      'a sober adult with the children',
      { 'P02.1': ['alcohol'], 'P02.2.1': 'sometimes' },
      ['R10'],
      { 'P02.1': ['alcohol'], 'P02.2.1': 'yes' },
      ['S01', 'S19'],
    ],
  ];
  for (const [sentence, risk, risks, protection, protections] of cases) {
    test(sentence, () => {
      assert.deepEqual(meaningOf(risk).proposes, risks);
      assert.deepEqual(meaningOf(protection).proposes, protections);
    });
  }
});

test('a low rating and one in the middle say nothing of protection', () => {
  for (const number of [5, 6]) assert.deepEqual(meaningOf({ 'P03.1': number }).proposes, []);
});

test('the care of the survey is told apart', () => {
  for (const care of ['addiction-outpatient', 'addiction-inpatient']) {
    assert.deepEqual(meaningOf({ 'P11.1': [care] }).proposes, ['S06']);
  }
  assert.deepEqual(meaningOf({ 'P11.1': ['insurance-office'] }).proposes, []);
});
