import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import {
  conditionHolds,
  createAsking,
  optionsOf,
  type AnswerValue,
  type Audience,
  type Condition,
  type Given,
  type Instrument,
} from '@helhet/core';
import * as fc from 'fast-check';

import { always, conditionFor, never } from './condition-for.js';

const instrument = JSON.parse(
  readFileSync(new URL('fixtures/sleep.json', import.meta.url), 'utf8'),
) as Instrument;

function askingOf(audience: Audience) {
  const words = { instrument: 'sleep', language: 'en', title: '', areas: {}, questions: {} };
  return createAsking({ instrument, words, audience });
}

/** `S01.1` is five steps to an adult, three faces to a child and an observation to the worker. */
const cases: readonly (readonly [string, Condition, Audience, Condition])[] = [
  [
    'values of another kind are left out',
    { question: 'S01.1', in: ['bad', 'sad'] },
    'adult',
    { question: 'S01.1', in: ['bad'] },
  ],
  [
    'the side of another audience is left out',
    {
      any: [
        { question: 'S01.1', in: ['very-bad', 'bad'] },
        { question: 'S01.1', equals: 'sad' },
      ],
    },
    'child-7-12',
    { question: 'S01.1', equals: 'sad' },
  ],
  ['what nobody can answer never holds', { question: 'S01.1', equals: 'sad' }, 'adult', never],
  ['words cannot be compared', { question: 'S01.1', equals: 'sad' }, 'worker', never],
  ['a part that never holds', { all: [{ question: 'S02.1', atMost: 3 }] }, 'child-7-12', never],
  [
    'what is not asked is not answered',
    { question: 'S02.1', answered: false },
    'child-7-12',
    always,
  ],
  ['not never is always', { not: { question: 'S01.1', equals: 'sad' } }, 'adult', always],
  [
    'facts and states stay',
    {
      all: [
        { fact: 'age', atLeast: 7 },
        { question: 'S01.1', state: 'deferred' },
      ],
    },
    'worker',
    {
      all: [
        { fact: 'age', atLeast: 7 },
        { question: 'S01.1', state: 'deferred' },
      ],
    },
  ],
  [
    'a number stays with its kind',
    { question: 'S02.2', atLeast: 9 },
    'adult',
    { question: 'S02.2', atLeast: 9 },
  ],
];

describe('a condition for one audience', () => {
  for (const [name, condition, audience, plain] of cases) {
    test(name, () => {
      assert.deepEqual(conditionFor(condition, askingOf(audience)), plain);
    });
  }

  test('holds when the condition does, whatever that audience answers', () => {
    const ids = ['S01.1', 'S01.2', 'S02.1', 'S09'];
    const values = ['bad', 'sad', 'yes', 'no', 'very-good', 3, 11];
    const leaf = fc.constantFrom(...ids).chain((question): fc.Arbitrary<Condition> =>
      fc.oneof(
        fc.boolean().map((answered) => ({ question, answered })),
        fc.constantFrom(...values).map((equals) => ({ question, equals })),
        fc.subarray(values).map((all) => ({ question, in: all })),
        fc.constantFrom(...values).map((atLeast) => ({ question, atLeast })),
        fc.constant({ question, state: 'declined' } as const),
      ),
    );
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
        fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
        tie('condition').map((not) => ({ not })),
      ),
    }));
    const audience = fc.constantFrom<Audience>('adult', 'child-7-12', 'worker');
    fc.assert(
      fc.property(condition, audience, fc.infiniteStream(fc.nat(99)), (some, to, choices) => {
        const asking = askingOf(to);
        const given = new Map<string, Given>(
          ids.flatMap((id): (readonly [string, Given])[] => {
            const kind = asking.entries.get(id)?.kind;
            const choice = choices.next().value ?? 0;
            if (!kind || choice < 20) return [];
            if (choice < 30) return [[id, { state: 'declined' }]];
            const options = optionsOf(kind);
            const value = (
              options
                ? { kind: kind.kind, option: options[choice % options.length] }
                : kind.kind === 'rating'
                  ? { kind: kind.kind, number: choice % 11 }
                  : { kind: kind.kind, text: 'worn out' }
            ) as AnswerValue;
            return [[id, { state: 'answered', value }]];
          }),
        );
        const ground = {
          facts: {},
          given: (id: string) => given.get(id) ?? null,
          kind: (id: string) => asking.entries.get(id)?.kind ?? null,
        };

        assert.equal(
          conditionHolds(conditionFor(some, asking), ground),
          conditionHolds(some, ground),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
