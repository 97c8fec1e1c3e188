import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { Answer, Given } from '../answer/answer.js';
import { persistentMap, type PersistentMap } from '../event/persistent-map.js';
import type { Audience } from '../instrument/audience.js';
import type { Condition } from '../instrument/condition.js';
import type { Instrument } from '../instrument/instrument.js';
import { isPrivate } from '../instrument/is-private.js';
import type { InstrumentWords } from '../instrument/words.js';
import { arbitraryGiven } from '../testing/arbitrary-log.js';
import { plain } from '../testing/plain.js';
import { createAsking, type Asking } from './asking.js';
import {
  createOutline,
  renewOutline,
  updateOutline,
  type OutlineGround,
} from './create-outline.js';
import type { AnswerHistory } from './interview.js';

const questionIds = Array.from({ length: 9 }, (_, index) => `Q${String(index)}`);

/** A condition over questions that come before the one with this index, or over facts. */
function arbitraryCondition(index: number, depth = 2): fc.Arbitrary<Condition> {
  const fact: fc.Arbitrary<Condition> = fc
    .boolean()
    .map((equals) => ({ fact: 'siblings', equals }));
  if (index === 0) return fact;
  const question = fc.constantFrom(...questionIds.slice(0, index));
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    fact,
    fc.record({ question, answered: fc.boolean() }),
    fc.record({ question, equals: fc.constantFrom('yes', 'no') }),
    fc.record({ question, in: fc.subarray(['yes', 'no', 'sometimes']) }),
    fc.record({ question, atLeast: fc.constantFrom('no', 'sometimes', 'yes') }),
  );
  if (depth === 0) return leaf;
  const inner = arbitraryCondition(index, depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 2 }).map((all) => ({ all })) },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 2 }).map((any) => ({ any })) },
    { weight: 1, arbitrary: inner.map((not) => ({ not })) },
  );
}

const question = (
  id: string,
  index: number,
): fc.Arbitrary<Instrument['areas'][0]['questions'][0]> =>
  fc
    .record({
      when: fc.option(arbitraryCondition(index), { nil: undefined }),
      private: fc.constantFrom<boolean | Audience[]>(true, false, ['adult'], ['child-7-12']),
    })
    .map(({ when, private: isPrivate }) => ({
      id,
      ask: { adult: { kind: 'yes-no' } },
      private: isPrivate,
      ...(when && { when }),
    }));

const arbitraryInstrument: fc.Arbitrary<Instrument> = fc
  .tuple(...questionIds.map(question))
  .map((questions) => ({
    id: 'random',
    version: '1.0.0',
    areas: [0, 1, 2].map((area) => ({
      id: `A${String(area)}`,
      questions: questions.slice(area * 3, area * 3 + 3),
    })),
  }));

function wordsFor(instrument: Instrument): InstrumentWords {
  return {
    instrument: instrument.id,
    language: 'en',
    title: 'Random',
    areas: Object.fromEntries(instrument.areas.map(({ id }) => [id, { title: id }])),
    questions: Object.fromEntries(questionIds.map((id) => [id, { text: { adult: `Ask ${id}` } }])),
  };
}

function askingOf(instrument: Instrument): Asking {
  const words = wordsFor(instrument);
  return createAsking({ instrument, words, audience: 'adult', facts: { siblings: true } });
}

function withAnswer(
  answers: PersistentMap<AnswerHistory>,
  id: string,
  given: Given | null,
): PersistentMap<AnswerHistory> {
  const current: Answer | null = given && {
    id: `answer-${id}`,
    question: id,
    given,
    audience: 'adult',
    catalogue: { id: 'random', version: '1.0.0', language: 'en', hash: '' },
    at: '',
    recordedBy: { id: '', role: '' },
  };
  return answers.set(id, { question: id, current, earlier: [] });
}

const step = fc.oneof(
  fc.record({
    question: fc.constantFrom(...questionIds),
    given: fc.option(arbitraryGiven, { nil: null }),
  }),
  fc.boolean().map((privateAllowed) => ({ privateAllowed })),
);

describe('an outline', () => {
  test('kept up to date step by step is the outline made from scratch', () => {
    fc.assert(
      fc.property(arbitraryInstrument, fc.array(step, { maxLength: 25 }), (instrument, steps) => {
        const asking = askingOf(instrument);
        let ground: OutlineGround = {
          answers: persistentMap(),
          instances: persistentMap(),
          privateAllowed: false,
          issues: persistentMap(),
        };
        let outline = createOutline(asking, ground);
        for (const one of steps) {
          if ('question' in one) {
            const answers = withAnswer(ground.answers, one.question, one.given);
            ground = { ...ground, answers };
            outline = updateOutline(asking, outline, ground, one.question);
          } else {
            ground = { ...ground, ...one };
            outline = renewOutline(asking, outline, ground);
          }

          assert.deepEqual(plain(outline), plain(createOutline(asking, ground)));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has no private question while somebody else may be there', () => {
    fc.assert(
      fc.property(
        arbitraryInstrument,
        fc.array(arbitraryGiven, { minLength: 9, maxLength: 9 }),
        (instrument, given) => {
          const asking = askingOf(instrument);
          const answers = questionIds.reduce(
            (all, id, index) => withAnswer(all, id, given[index]!),
            persistentMap<AnswerHistory>(),
          );
          const outline = createOutline(asking, {
            answers,
            instances: persistentMap(),
            privateAllowed: false,
            issues: persistentMap(),
          });

          for (const view of outline.questions.values()) assert.equal(view.private, false);
        },
      ),
    );
  });

  test('is the same whatever was answered in private, while somebody else may be there', () => {
    fc.assert(
      fc.property(
        arbitraryInstrument,
        fc.array(arbitraryGiven, { minLength: 9, maxLength: 9 }),
        (instrument, given) => {
          const asking = askingOf(instrument);
          const isHidden = (id: string): boolean =>
            isPrivate(asking.entries.get(id)!.question, asking.audience);
          const answer = (only: (id: string) => boolean): PersistentMap<AnswerHistory> =>
            questionIds
              .filter(only)
              .reduce(
                (all, id) => withAnswer(all, id, given[questionIds.indexOf(id)]!),
                persistentMap<AnswerHistory>(),
              );
          const draw = (answers: PersistentMap<AnswerHistory>): unknown =>
            plain(
              createOutline(asking, {
                answers,
                instances: persistentMap(),
                privateAllowed: false,
                issues: persistentMap(),
              }),
            );

          assert.deepEqual(draw(answer(() => true)), draw(answer((id) => !isHidden(id))));
        },
      ),
    );
  });

  test('shares everything that an answer did not touch', () => {
    const asking = askingOf({
      id: 'random',
      version: '1.0.0',
      areas: ['A0', 'A1', 'A2'].map((id, area) => ({
        id,
        questions: questionIds
          .slice(area * 3, area * 3 + 3)
          .map((one) => ({ id: one, ask: { adult: { kind: 'yes-no' } } })),
      })),
    });
    const empty: OutlineGround = {
      answers: persistentMap(),
      instances: persistentMap(),
      privateAllowed: true,
      issues: persistentMap(),
    };
    const before = createOutline(asking, empty);
    const answers = withAnswer(empty.answers, 'Q1', { state: 'declined' });
    const after = updateOutline(asking, before, { ...empty, answers }, 'Q1');

    assert.equal(after.areaIds, before.areaIds);
    assert.deepEqual(changed(before.questions, after.questions), ['Q1']);
    assert.deepEqual(changed(before.areas, after.areas), ['A0']);
    assert.deepEqual(after.progress, { settled: 1, total: 9 });
  });
});

function changed<V>(before: PersistentMap<V>, after: PersistentMap<V>): string[] {
  return [...after.entries()].filter(([key, view]) => before.get(key) !== view).map(([key]) => key);
}
