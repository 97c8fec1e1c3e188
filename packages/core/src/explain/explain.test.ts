import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { conditionHolds, leafHolds, type ConditionGround } from '../instrument/condition-holds.js';
import { treeLeaves } from '../instrument/condition-leaves.js';
import type { ConditionLeaf } from '../instrument/condition.js';
import { placedQuestions } from '../instrument/faults/places.js';
import type { Instrument } from '../instrument/instrument.js';
import type { InstrumentRules } from '../instrument/rules.js';
import { findHeldRules, heldRuleKey } from '../finding/held-rules.js';
import { createRuleBook } from '../finding/rule-book.js';
import { instancesOf } from '../interview/asked-places.js';
import { createAsking, type Asking } from '../interview/asking.js';
import { createOutline, type OutlineGround } from '../interview/create-outline.js';
import { questionKey, questionPlace, type QuestionKey } from '../interview/question-key.js';
import { arbitraryInstrument } from '../testing/arbitrary-instrument.js';
import {
  arbitraryTalk,
  emptyGround,
  groundAfter,
  type TalkStep,
} from '../testing/arbitrary-talk.js';
import { wordsFor } from '../testing/words-for.js';
import { explain } from './explain.js';
import { explainEn } from './explain-words.en.js';
import { explainSv } from './explain-words.sv.js';
import type { AskingReason, Explanation } from './explanation.js';
import { sayExplanation } from './say-explanation.js';

const languages = { sv: explainSv, en: explainEn };
const arbitraryTalks = arbitraryTalk(arbitraryInstrument({ groups: 2 }));

/** A talk so far: every question and its explanation, whether it is put to the audience or not. */
const arbitraryExplained = arbitraryTalks.map(({ asking, steps, rules }) => {
  const ground = steps.reduce(groundAfter, emptyGround);
  const whole = createOutline(asking, {
    ...ground,
    privateAllowed: true,
    stoppedAreas: new Set(),
  });
  const { privateAllowed, stoppedAreas = new Set() } = ground;
  const options = { asking, outline: whole, privateAllowed, stoppedAreas, rules };
  const explained = keysOf(asking, ground).map((key) => [key, explain(key, options)!] as const);
  return { asking, ground, rules, whole, explained };
});

/** Every question of the instrument, for each instance there is. */
function keysOf(asking: Asking, ground: OutlineGround): QuestionKey[] {
  return placedQuestions(asking.instrument).flatMap(({ question, group }) =>
    group
      ? instancesOf(asking, group, ground.instances).map((instance) =>
          questionKey({ question: question.id, instance }),
        )
      : [question.id],
  );
}

function isCondition(reason: AskingReason) {
  return reason.code === 'condition';
}

describe('an explanation', () => {
  test('says that a question is asked exactly when it is in the outline', () => {
    const seen = { asked: 0, notAsked: 0 };
    fc.assert(
      fc.property(arbitraryExplained, ({ asking, ground, explained }) => {
        const outline = createOutline(asking, ground);
        for (const [key, { asked, reasons }] of explained) {
          seen[asked ? 'asked' : 'notAsked'] += 1;

          assert.equal(asked, outline.questions.has(key), key);
          assert.equal(
            asked,
            reasons.every(({ holds }) => holds),
          );
        }
      }),
      { numRuns: 400 },
    );

    assert.ok(Math.min(seen.asked, seen.notAsked) > 100, JSON.stringify(seen));
  });

  test('gives the conditions of the area, the group and the question, each with whether it holds', () => {
    fc.assert(
      fc.property(arbitraryExplained, ({ asking, ground, whole, explained }) => {
        for (const [key, { reasons }] of explained) {
          const { question, instance } = questionPlace(key);
          const [placed] = placedQuestions(asking.instrument).filter(
            (one) => one.question.id === question,
          );
          const { area, group, question: own } = placed!;
          const inGroup = new Set(group?.questions.map(({ id }) => id));
          const known: ConditionGround = {
            facts: asking.facts,
            given: (id) => {
              const other = inGroup.has(id) ? `${id}#${instance ?? ''}` : id;
              if (!whole.questions.has(other)) return null;
              return ground.answers.get(other)?.current?.given ?? null;
            },
            kind: (id) => asking.entries.get(id)?.kind ?? null,
          };
          const conditions = [area.when, group?.when, own.when].filter(
            (when) => when !== undefined,
          );
          const told = reasons.filter(isCondition);

          assert.deepEqual(
            told.map(({ condition }) => condition.condition),
            conditions,
          );
          for (const { holds, condition } of told) {
            assert.equal(holds, condition.holds);
            assert.equal(holds, conditionHolds(condition.condition, known));
            const leaves: readonly ConditionLeaf[] = treeLeaves(condition.condition);
            assert.deepEqual(
              condition.leaves,
              leaves.map((leaf) => ({
                leaf,
                holds: leafHolds(leaf, known),
                found:
                  ('fact' in leaf ? asking.facts[leaf.fact] : known.given(leaf.question)) ?? null,
              })),
            );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('tells which rules hold: those that the answers have made hold', () => {
    fc.assert(
      fc.property(arbitraryExplained, ({ asking, ground, rules, whole, explained }) => {
        const held = findHeldRules(createRuleBook(asking, rules), whole, ground.instances);
        const told = explained.flatMap(([key, explanation]) =>
          explanation.rules
            .filter(({ holds }) => holds)
            .map(({ number }) => heldRuleKey({ ...questionPlace(key), number })),
        );

        assert.deepEqual(told.sort(), [...held.entries()].map(([key]) => key).sort());
      }),
      { numRuns: 300 },
    );
  });

  test('is there for no question that the instrument does not have', () => {
    const { asking, outline } = school();

    assert.equal(explain('Q9', { asking, outline, privateAllowed: true }), null);
  });
});

describe('an explanation in words', () => {
  for (const [language, words] of Object.entries(languages)) {
    test(`is whole sentences in ${language}, with nothing left to fill in`, () => {
      fc.assert(
        fc.property(arbitraryExplained, ({ asking: other, explained }) => {
          const asking = { ...other, words: wordsFor(other.instrument, language) };
          for (const [, explanation] of explained) {
            const said = sayExplanation(explanation, asking, words);

            assert.ok(said.length > explanation.rules.length);
            for (const line of said) {
              assert.ok(line.trim().length > 3, line);
              assert.doesNotMatch(line, /undefined|null|\[object|[{}]|^– *$|: *$.+|\(\)|“”/);
            }
          }
        }),
        { numRuns: 200 },
      );
    });

    test(`tells in ${language} apart what is asked, what is not, and what always is`, () => {
      fc.assert(
        fc.property(arbitraryExplained, ({ asking, explained }) => {
          for (const [, explanation] of explained) {
            const { asked, reasons } = explanation;
            const [first, ...more] = sayExplanation(explanation, asking, words);
            const lines = more.filter((line) => line.startsWith('– '));
            const expected =
              reasons.length === 0 ? words.always : asked ? words.asked : words.notAsked;

            assert.equal(first, expected);
            assert.equal(
              lines.length,
              asked ? reasons.length : reasons.filter(({ holds }) => !holds).length,
            );
          }
        }),
        { numRuns: 200 },
      );
    });
  }

  test('reads as somebody would say it', () => {
    assert.deepEqual(say('Q2', 'en'), [
      'The question is asked, because:',
      '– it is asked one to one, and nobody else is here',
      '– the answer to “How is school?” is “Bad” or “Very bad” and the child’s age is at least 7',
      'The answer proposes: R01 Trouble at school – when the answer is “A teacher”.',
      'The answer asks you to see to safety: T01 – when the answer is “A teacher”.',
      'May propose: S01 – when the answer is missing.',
      'Listen for: R02.',
    ]);
    assert.deepEqual(say('Q2', 'sv').slice(0, 4), [
      'Frågan ställs, för att:',
      '– den ställs i enrum, och ingen annan är här',
      '– svaret på ”How is school?” är ”Dåligt” eller ”Mycket dåligt” och barnets ålder är minst 7',
      'Svaret föreslår: R01 Trouble at school – när svaret är ”A teacher”.',
    ]);
  });

  test('says what is not so, and to whom a question is not put', () => {
    assert.deepEqual(
      say('Q2', 'en', [{ answer: 'Q1', given: { state: 'declined' } }]).slice(0, 2),
      [
        'The question is not asked now:',
        '– the answer to “How is school?” is “Bad” or “Very bad” and the child’s age is at least 7: it is not so',
      ],
    );
    assert.deepEqual(say('Q3', 'en'), [
      'The question is not asked now:',
      '– it is not put to children aged 7–12',
    ]);
    assert.deepEqual(say('Q1', 'en'), ['The question is always asked.']);
    assert.equal(
      say('Q2', 'en', [], false)[1],
      '– it is asked one to one, and somebody else is here',
    );
  });
});

const instrument: Instrument = {
  id: 'school',
  version: '1.0.0',
  areas: [
    {
      id: 'A1',
      questions: [
        { id: 'Q1', ask: { 'child-7-12': { kind: 'steps' } } },
        {
          id: 'Q2',
          ask: { 'child-7-12': { kind: 'one-of', options: ['pupil', 'teacher'] } },
          private: true,
          when: {
            all: [
              { question: 'Q1', in: ['bad', 'very-bad'] },
              { fact: 'age', atLeast: 7 },
            ],
          },
        },
        { id: 'Q3', ask: { adult: { kind: 'text' } } },
      ],
    },
  ],
};

const rules: InstrumentRules = {
  instrument: 'school',
  version: '1.0.0',
  rules: {
    Q2: [
      { when: { question: 'Q2', equals: 'teacher' }, proposes: ['R01'], fires: ['T01'] },
      { when: { not: { question: 'Q2', answered: true } }, proposes: ['S01'] },
    ],
  },
  listenFor: { Q2: ['R02'] },
};

const answers: TalkStep[] = [
  { answer: 'Q1', given: { state: 'answered', value: { kind: 'steps', option: 'bad' } } },
  { answer: 'Q2', given: { state: 'answered', value: { kind: 'one-of', option: 'teacher' } } },
];

function school(more: readonly TalkStep[] = [], language = 'en') {
  const text = (sentence: string) => ({ text: { 'child-7-12': sentence } });
  const words = {
    ...wordsFor(instrument, language),
    questions: {
      Q1: text('How is school?'),
      Q2: { ...text('Who is unkind?'), options: { pupil: 'A pupil', teacher: 'A teacher' } },
    },
  };
  const asking = createAsking({ instrument, words, audience: 'child-7-12', facts: { age: 9 } });
  const outline = createOutline(asking, [...answers, ...more].reduce(groundAfter, emptyGround));
  return { asking, outline };
}

function say(
  key: string,
  language: 'sv' | 'en',
  more: readonly TalkStep[] = [],
  privateAllowed = true,
): readonly string[] {
  const { asking, outline } = school(more, language);
  const explanation: Explanation = explain(key, { asking, outline, privateAllowed, rules })!;
  const names = { factors: { R01: 'Trouble at school' } };
  return sayExplanation(explanation, asking, languages[language], names);
}
