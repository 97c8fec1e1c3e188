import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Answer, AnswerValue, Given } from '../answer/answer.js';
import { persistentMap } from '../event/persistent-map.js';
import type { AnswerKind } from '../instrument/answer-kind.js';
import { wordsFor } from '../testing/words-for.js';
import { createAsking } from './asking.js';
import { createOutline } from './create-outline.js';
import type { AnswerHistory, Interview } from './interview.js';
import { findKeptKinds, keptKind } from './kept-kinds.js';

const faces: Given = answered({ kind: 'faces', option: 'sad' });
const steps: Given = answered({ kind: 'steps', option: 'bad' });
const rating: Given = answered({ kind: 'rating', number: 4 });

function answered(value: AnswerValue): Given {
  return { state: 'answered', value };
}

function answer(question: string, given: Given): Answer {
  return {
    id: 'a1',
    question,
    given,
    audience: 'child-7-12',
    catalogue: { id: 'child', version: '1.0.0', language: 'sv', hash: '' },
    at: '2026-03-02T08:00:00.000Z',
    recordedBy: { id: 'worker', role: 'worker' },
  };
}

/** One question's answers, oldest first; the last one stands, unless it was taken back. */
function history(question: string, given: readonly Given[], isTakenBack = false): AnswerHistory {
  const answers = given.map((one) => answer(question, one));
  return {
    question,
    current: isTakenBack ? null : (answers.at(-1) ?? null),
    earlier: isTakenBack ? answers : answers.slice(0, -1),
  };
}

function interview(...histories: AnswerHistory[]): Interview {
  return {
    id: 'i1',
    unit: 'C:alma',
    respondent: { kind: 'person', person: 'alma' },
    instrument: { id: 'child', version: '1.0.0', language: 'sv', hash: '' },
    openedAt: '',
    openedBy: { id: 'worker', role: 'worker' },
    writer: {
      device: 'd1',
      actor: { id: 'worker', role: 'worker' },
      at: '2026-03-02T08:00:00.000Z',
    },
    takenOver: [],
    presence: null,
    answers: persistentMap(histories.map((one, index) => [`${one.question}#${index}`, one])),
    instances: persistentMap(),
    everAdded: persistentMap(),
    done: true,
    closings: [],
    reopenings: [],
    lastAt: '',
  };
}

function kept(...earlier: Interview[]): object {
  return Object.fromEntries(findKeptKinds(earlier));
}

describe('the scale a child keeps', () => {
  test('is none before anything was asked', () => {
    assert.deepEqual(kept(), {});
    assert.deepEqual(kept(interview()), {});
  });

  test('is the one each question was first answered on', () => {
    const first = interview(history('Q1', [faces]), history('Q2', [rating]));
    const second = interview(history('Q1', [steps]), history('Q3', [steps]));

    assert.deepEqual(kept(first, second), { Q1: 'faces', Q2: 'rating', Q3: 'steps' });
    assert.deepEqual(kept(second, first), { Q1: 'steps', Q2: 'rating', Q3: 'steps' });
  });

  test('is of the first answer, though it was corrected or taken back', () => {
    assert.deepEqual(kept(interview(history('Q1', [faces, steps]))), { Q1: 'faces' });
    assert.deepEqual(kept(interview(history('Q1', [faces], true))), { Q1: 'faces' });
  });

  test('is of the first answer with a value', () => {
    const unanswered: Given[] = [
      { state: 'declined' },
      { state: 'dont-know' },
      { state: 'not-asked', reason: 'tired' },
      { state: 'deferred', reason: 'presence' },
    ];

    assert.deepEqual(kept(interview(history('Q1', unanswered))), {});
    assert.deepEqual(kept(interview(history('Q1', [...unanswered, steps]))), { Q1: 'steps' });
    assert.deepEqual(
      kept(interview(history('Q1', unanswered)), interview(history('Q1', [faces]))),
      {
        Q1: 'faces',
      },
    );
  });

  const others: AnswerValue[] = [
    { kind: 'yes-no', option: 'yes' },
    { kind: 'one-of', option: 'red' },
    { kind: 'number', number: 3 },
    { kind: 'text', text: 'well' },
  ];
  for (const value of others) {
    test(`is no scale for ${value.kind}`, () => {
      assert.deepEqual(kept(interview(history('Q1', [answered(value)]))), {});
    });
  }
});

describe('the kind to ask with', () => {
  const kinds: [AnswerKind, Parameters<typeof keptKind>[1], AnswerKind['kind']][] = [
    [{ kind: 'steps' }, undefined, 'steps'],
    [{ kind: 'steps' }, 'faces', 'faces'],
    [{ kind: 'rating' }, 'steps', 'steps'],
    [{ kind: 'frequency' }, 'frequency', 'frequency'],
    // What is no scale any more is asked as it is now.
    [{ kind: 'yes-no' }, 'faces', 'yes-no'],
    [{ kind: 'text' }, 'rating', 'text'],
  ];
  for (const [now, before, expected] of kinds) {
    test(`is ${expected} where it is ${now.kind} now and was ${before ?? 'never asked'}`, () => {
      assert.equal(keptKind(now, before).kind, expected);
    });
  }

  test('is what the question is drawn with, and what its conditions are judged by', () => {
    const ask = { 'child-7-12': { kind: 'steps' } } as const;
    const questions = [
      { id: 'Q1', ask },
      { id: 'Q2', ask, when: { question: 'Q1', atMost: 'so-so' } },
    ];
    const instrument = { id: 'child', version: '2.0.0', areas: [{ id: 'A1', questions }] };
    const asking = createAsking({
      instrument,
      words: wordsFor(instrument),
      audience: 'child-7-12',
      keptKinds: findKeptKinds([interview(history('Q1', [faces]))]),
    });
    const outline = createOutline(asking, {
      answers: persistentMap([['Q1', history('Q1', [faces])]]),
      instances: persistentMap(),
      privateAllowed: true,
      issues: persistentMap(),
    });

    assert.deepEqual(
      [...outline.questions.values()].map(({ question, kind }) => [question, kind.kind]).sort(),
      [
        ['Q1', 'faces'],
        ['Q2', 'steps'],
      ],
    );
    assert.deepEqual(
      outline.questions.get('Q1')?.options.map(({ id }) => id),
      ['sad', 'so-so', 'happy'],
    );
  });
});
