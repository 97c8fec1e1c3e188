import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { AnswerValue, Given } from '../../answer/answer.js';
import { ruleHolds } from '../../finding/held-rules.js';
import { createAsking, type Asking, type Member } from '../../interview/asking.js';
import {
  createOutline,
  updateOutline,
  type OutlineGround,
} from '../../interview/create-outline.js';
import type { Outline } from '../../interview/outline.js';
import { questionKey, type QuestionKey, type QuestionPlace } from '../../interview/question-key.js';
import {
  arbitraryInstrument,
  randomAudiences,
  type InstrumentSize,
  type RandomInstrument,
} from '../../testing/arbitrary-instrument.js';
import { emptyGround, groundAfter } from '../../testing/arbitrary-talk.js';
import { picked } from '../../testing/picked.js';
import { wordsFor } from '../../testing/words-for.js';
import type { Audience } from '../audience.js';
import { optionsOf, type AnswerKind } from '../answer-kind.js';
import { conditionQuestions } from '../condition-leaves.js';
import type { Condition, UnitFacts } from '../condition.js';
import type { Instrument, QuestionId } from '../instrument.js';
import { allQuestions, groupsOf } from '../questions-of.js';
import { rulesOf } from '../rules-of.js';
import { findPath, type Path, type PathGoal } from './find-path.js';

/** The one instance of every group: a path is about one and the same. */
const instance = 'one';
const alone: readonly Member[] = [{ id: instance, name: 'One' }];

function askingFor(instrument: Instrument, audience: Audience, facts: UnitFacts): Asking {
  const members = { parent: alone, home: alone, child: alone };
  return createAsking({ instrument, words: wordsFor(instrument), audience, facts, members });
}

function start(instrument: Instrument): OutlineGround {
  return instrument.areas
    .flatMap(groupsOf)
    .reduce(
      (ground, { id }) => groundAfter(ground, { add: instance, at: 0, group: id }),
      emptyGround,
    );
}

function placeOf(asking: Asking, question: QuestionId): QuestionPlace {
  return asking.entries.get(question)?.group ? { question, instance } : { question };
}

function keyOf(asking: Asking, question: QuestionId): QuestionKey {
  return questionKey(placeOf(asking, question));
}

function isReached(asking: Asking, outline: Outline, { question, when }: PathGoal): boolean {
  const place = placeOf(asking, question);
  return when === undefined
    ? outline.questions.has(questionKey(place))
    : ruleHolds(asking, outline, { question, number: 1, rule: { when } }, place);
}

/** Walks a path as somebody who is asked would: only what is there can be answered. */
function replay(instrument: Instrument, goal: PathGoal, { facts, answers }: Path): void {
  const asking = askingFor(instrument, goal.audience, facts);
  let ground = start(instrument);
  let outline = createOutline(asking, ground);
  for (const { question, given } of answers) {
    const key = keyOf(asking, question);
    assert.ok(outline.questions.has(key), `${question} is asked`);
    ground = groundAfter(ground, { answer: key, given });
    outline = updateOutline(asking, outline, ground, key);
  }
  assert.ok(isReached(asking, outline, goal), 'the path leads there');
}

function goalsOf({ instrument, rules }: RandomInstrument): PathGoal[] {
  return randomAudiences.flatMap((audience) => [
    ...allQuestions(instrument).map(({ id: question }) => ({ audience, question })),
    ...rulesOf(rules).map(({ question, rule: { when } }) => ({ audience, question, when })),
  ]);
}

describe('a path', () => {
  test('that is found leads there', () => {
    fc.assert(
      fc.property(arbitraryInstrument(), fc.nat(), (random, choice) => {
        const goal = picked(goalsOf(random), choice);
        const path = findPath(random.instrument, goal);
        fc.pre(path !== null);

        replay(random.instrument, goal, path);
      }),
      { numRuns: 400 },
    );
  });

  test('is found wherever trying everything finds one, and nowhere else', () => {
    const tried = { reached: 0, beyond: 0 };
    fc.assert(
      fc.property(arbitraryInstrument({ ...small }), fc.nat(), (random, choice) => {
        const goal = picked(goalsOf(random), choice);
        const isThere = tryEverything(random.instrument, goal);
        fc.pre(isThere !== null);
        tried[isThere ? 'reached' : 'beyond'] += 1;

        assert.equal(findPath(random.instrument, goal) !== null, isThere);
      }),
      { numRuns: 500 },
    );

    // Neither answer may be all there is, or nothing was shown.
    assert.ok(Math.min(tried.reached, tried.beyond) > 50, JSON.stringify(tried));
  });

  test('is none to a question that the audience is never put, or that is not there', () => {
    const instrument = lone({ kind: 'yes-no' });

    assert.equal(findPath(instrument, { audience: 'worker', question: 'Q1' }), null);
    assert.equal(findPath(instrument, { audience: 'adult', question: 'Q9' }), null);
  });

  const of = { question: 'Q1' };
  const beyondStates: Condition = {
    all: [{ ...of, answered: false }, { not: { ...of, state: 'declined' } }],
  };
  const between: Condition = {
    all: [{ ...of, answered: true }, { not: { ...of, atMost: 4 } }, { not: { ...of, atLeast: 5 } }],
  };
  const options = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const exactly = (...chosen: string[]): Condition => ({
    all: options.map((option) =>
      chosen.includes(option) ? { ...of, equals: option } : { not: { ...of, equals: option } },
    ),
  });
  const asked: [string, AnswerKind, Condition, boolean][] = [
    ['an answer of no state that is named', { kind: 'text' }, beyondStates, true],
    [
      'a rating between its ends',
      { kind: 'rating' },
      {
        all: [
          { ...of, atLeast: 4 },
          { ...of, atMost: 4 },
        ],
      },
      true,
    ],
    ['a rating between two that meet', { kind: 'rating' }, between, false],
    ['a number between two that meet', { kind: 'number' }, between, true],
    [
      'a number under all that are named',
      { kind: 'number' },
      { all: [{ ...of, answered: true }, { not: { ...of, atLeast: -3 } }] },
      true,
    ],
    ['a number under its least', { kind: 'number', min: 3 }, { ...of, atMost: 2 }, false],
    ['two of many options and no others', { kind: 'several-of', options }, exactly('b', 'g'), true],
    [
      'an option that is there and is not',
      { kind: 'several-of', options: ['a', 'b'] },
      { all: [{ ...of, equals: 'a' }, { not: { ...of, equals: 'a' } }] },
      false,
    ],
  ];
  for (const [what, kind, when, isThere] of asked) {
    test(`is ${isThere ? 'found' : 'none'} to ${what}`, () => {
      const goal: PathGoal = { audience: 'adult', question: 'Q1', when };
      const path = findPath(lone(kind), goal);

      assert.equal(path !== null, isThere);
      if (path && path.answers.length > 0) replay(lone(kind), goal, path);
    });
  }

  test('is found to a question that is there only while another has no answer at all', () => {
    const ask = { adult: { kind: 'yes-no' } } as const;
    const states = ['answered', 'dont-know', 'declined', 'not-asked', 'deferred'] as const;
    const when: Condition = { all: states.map((state) => ({ not: { question: 'Q1', state } })) };
    const questions = [
      { id: 'Q1', ask },
      { id: 'Q2', ask, when },
    ];
    const instrument = { id: 'lone', version: '1.0.0', areas: [{ id: 'A1', questions }] };
    const path = findPath(instrument, { audience: 'adult', question: 'Q2' });

    assert.deepEqual(path, { facts: {}, answers: [] });
  });

  const facts: [string, Audience, Condition, boolean][] = [
    ['a child whose age is not known', 'child-7-12', { fact: 'age', answered: false }, true],
    ['a child of two, asked as one of ten', 'child-7-12', { fact: 'age', equals: 2 }, false],
    ['a child of ten', 'child-7-12', { fact: 'age', equals: 10 }, true],
    [
      'an age and a band that do not go together',
      'adult',
      {
        all: [
          { fact: 'age', equals: 3 },
          { fact: 'band', equals: '7-12' },
        ],
      },
      false,
    ],
    ['the unborn, of whom a worker is asked', 'worker', { fact: 'band', equals: 'unborn' }, true],
    ['the unborn, who are never asked', 'child-2-6', { fact: 'band', equals: 'unborn' }, false],
    ['what is known of couples only', 'adult', { fact: 'joint', equals: true }, false],
    ['a variant of another kind of unit', 'adult', { fact: 'variant', equals: 'network' }, false],
    [
      'two facts together',
      'adult',
      {
        all: [
          { fact: 'siblings', equals: true },
          { fact: 'parentDied', equals: false },
        ],
      },
      true,
    ],
  ];
  for (const [what, audience, when, isThere] of facts) {
    test(`is ${isThere ? 'found' : 'none'} to a question for ${what}`, () => {
      const ask = { [audience]: { kind: 'yes-no' } };
      const instrument: Instrument = {
        id: 'facts',
        version: '1.0.0',
        unit: 'child',
        areas: [{ id: 'A1', questions: [{ id: 'Q1', ask, when }] }],
      };

      assert.equal(findPath(instrument, { audience, question: 'Q1' }) !== null, isThere);
    });
  }
});

const small: Partial<InstrumentSize> = {
  areas: 2,
  questions: 2,
  kinds: [
    { kind: 'yes-no' },
    { kind: 'number', min: 0, max: 3 },
    { kind: 'one-of', options: ['red', 'green'] },
    { kind: 'several-of', options: ['red', 'green'] },
  ],
};

/** More ways than this are not tried. */
const limit = 5000;

/** Whether any facts and answers lead to a goal, found by trying all; `null` when there are too many. */
function tryEverything(instrument: Instrument, goal: PathGoal): boolean | null {
  const asked = neededFor(instrument, goal).flatMap((question) => {
    const kind = allQuestions(instrument).find(({ id }) => id === question)?.ask[goal.audience];
    return kind ? [{ question, givens: everyGiven(kind) }] : [];
  });
  const isChild = goal.audience === 'child-7-12';
  const facts = [undefined, true, false].flatMap((siblings) =>
    [...(isChild ? [] : [undefined]), 7, 8, 9].map((age) => ({
      ...(siblings !== undefined && { siblings }),
      ...(age !== undefined && { age }),
    })),
  );
  const ways = asked.reduce((count, { givens }) => count * givens.length, facts.length);
  if (ways > limit) return null;
  return facts.some((known) => {
    const asking = askingFor(instrument, goal.audience, known);
    const leads = (ground: OutlineGround, [next, ...rest]: typeof asked): boolean =>
      next === undefined
        ? isReached(asking, createOutline(asking, ground), goal)
        : next.givens.some((given) => {
            const answer = keyOf(asking, next.question);
            return leads(given ? groundAfter(ground, { answer, given }) : ground, rest);
          });
    return leads(start(instrument), asked);
  });
}

/** The questions whose answers can matter to a goal. */
function neededFor(instrument: Instrument, { question, when }: PathGoal): QuestionId[] {
  const needed = new Set(when ? [question, ...conditionQuestions(when)] : []);
  const add = (id: QuestionId): void => {
    for (const area of instrument.areas) {
      for (const group of [null, ...groupsOf(area)]) {
        const one = (group ?? area).questions.find((other) => other.id === id);
        if (!one) continue;
        for (const condition of [area.when, group?.when, one.when]) {
          for (const other of condition ? conditionQuestions(condition) : []) {
            if (!needed.has(other)) add(other);
            needed.add(other);
          }
        }
      }
    }
  };
  for (const id of [question, ...needed]) add(id);
  return [...needed];
}

function everyGiven(kind: AnswerKind): readonly (Given | null)[] {
  const values: AnswerValue[] =
    kind.kind === 'number'
      ? [0, 1, 2, 3].map((number) => ({ kind: 'number', number }))
      : kind.kind === 'several-of'
        ? [['red'], ['green'], ['red', 'green']].map((options) => ({ kind: 'several-of', options }))
        : (optionsOf(kind) ?? []).map((option) => ({ kind: kind.kind, option }) as AnswerValue);
  return [
    null,
    ...values.map((value): Given => ({ state: 'answered', value })),
    { state: 'dont-know' },
    { state: 'declined' },
    { state: 'not-asked', reason: 'tired' },
    { state: 'deferred', reason: 'presence' },
  ];
}

function lone(kind: AnswerKind): Instrument {
  const questions = [{ id: 'Q1', ask: { adult: kind } }];
  return { id: 'lone', version: '1.0.0', areas: [{ id: 'A1', questions }] };
}
