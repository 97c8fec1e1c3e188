import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import type { AnswerValue, Given } from '../answer/answer.js';
import {
  faceOptions,
  frequencyOptions,
  noneOption,
  stepOptions,
  yesNoOptions,
} from '../instrument/answer-kind.js';
import { answered } from '../testing/heard-interviews.js';
import { differenceBetween, type ValueDifference } from './difference-between.js';
import { findDifference, type VoiceDifference } from './find-difference.js';

const face = (option: (typeof faceOptions)[number]): AnswerValue => ({ kind: 'faces', option });
const step = (option: (typeof stepOptions)[number]): AnswerValue => ({ kind: 'steps', option });
const often = (option: (typeof frequencyOptions)[number]): AnswerValue => ({
  kind: 'frequency',
  option,
});
const rating = (number: number): AnswerValue => ({ kind: 'rating', number });
const yesNo = (option: (typeof yesNoOptions)[number]): AnswerValue => ({ kind: 'yes-no', option });
const chose = (option: string): AnswerValue => ({ kind: 'one-of', option });
const several = (...options: string[]): AnswerValue => ({ kind: 'several-of', options });
const number = (value: number): AnswerValue => ({ kind: 'number', number: value });
const date = (value: string): AnswerValue => ({ kind: 'date', date: value });
const people = (persons: string[], others: string[] = []): AnswerValue => ({
  kind: 'person',
  persons,
  others,
});
const text = (value: string): AnswerValue => ({ kind: 'text', text: value });
const verbatim = (value: string): AnswerValue => ({
  kind: 'verbatim',
  text: value,
  speaker: 'Anna',
});

const arbitraryValue: fc.Arbitrary<AnswerValue> = fc.oneof(
  fc.constantFrom(...faceOptions).map(face),
  fc.constantFrom(...stepOptions).map(step),
  fc.constantFrom(...frequencyOptions).map(often),
  fc.integer({ min: 0, max: 10 }).map(rating),
  fc.constantFrom(...yesNoOptions).map(yesNo),
  fc.constantFrom('a', 'b').map(chose),
  fc
    .oneof(fc.subarray(['a', 'b'], { minLength: 1 }), fc.constant([noneOption]))
    .map((options) => several(...options)),
  fc.integer({ min: 0, max: 3 }).map(number),
  fc.constantFrom('2026-03', '2026-03-02', '2026-03-20', '2026-04').map(date),
  fc
    .tuple(fc.subarray(['anna', 'eva']), fc.subarray(['grandmother']))
    .map(([persons, others]) => people(persons, others)),
  fc.string().map(text),
  fc.string().map(verbatim),
);

const arbitraryGiven: fc.Arbitrary<Given | null> = fc.oneof(
  { weight: 4, arbitrary: arbitraryValue.map(answered) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Given | null>(
      { state: 'dont-know' },
      { state: 'declined' },
      { state: 'not-asked', reason: 'tired' },
      { state: 'deferred', reason: 'presence' },
      null,
    ),
  },
);

describe('two answers to one question', () => {
  const cases: [AnswerValue, AnswerValue, ValueDifference | null][] = [
    // Different scales, by three levels.
    [face('happy'), rating(2), 'opposite'],
    [face('sad'), step('very-good'), 'opposite'],
    [face('happy'), step('good'), null],
    [face('happy'), step('very-good'), null],
    [face('so-so'), rating(5), null],
    [face('so-so'), rating(7), 'differs'],
    [face('sad'), rating(3), null],
    [face('sad'), rating(4), 'differs'],
    [often('never'), rating(10), 'opposite'],
    // A number close by is no other thing.
    [rating(7), rating(10), null],
    [rating(6), rating(7), 'differs'],
    [rating(0), rating(10), 'opposite'],
    // The same scale in words: another word is another thing.
    [often('never'), often('rarely'), 'differs'],
    [often('never'), often('often'), 'opposite'],
    [step('good'), step('very-good'), 'differs'],
    [step('good'), step('good'), null],
    [yesNo('yes'), yesNo('no'), 'opposite'],
    [yesNo('yes'), yesNo('sometimes'), 'differs'],
    [yesNo('no'), yesNo('no'), null],
    [chose('a'), chose('b'), 'differs'],
    [chose('a'), chose('a'), null],
    [several('a', 'b'), several('b', 'a'), null],
    [several('a'), several('a', 'b'), 'differs'],
    [several(noneOption), several('a'), 'opposite'],
    [number(1), number(9), 'differs'],
    [date('2026-03'), date('2026-03-02'), null],
    [date('2026-03-20'), date('2026-03-02'), 'differs'],
    [people(['anna']), people(['eva']), 'differs'],
    [people(['anna', 'eva']), people(['eva', 'anna']), null],
    [people(['anna'], ['grandmother']), people(['eva']), null],
    // Words of one's own, and kinds that are not both scales.
    [text('well'), text('badly'), null],
    [verbatim('well'), verbatim('badly'), null],
    [verbatim('badly'), face('happy'), null],
    [yesNo('no'), face('happy'), null],
    [number(0), rating(10), null],
    [chose('a'), several('b'), null],
  ];
  for (const [one, other, difference] of cases) {
    const [first, second] = [one, other].map((value) => JSON.stringify(value));
    test(`${first ?? ''} and ${second ?? ''}: ${difference ?? 'nothing'}`, () => {
      assert.equal(differenceBetween(one, other), difference);
      assert.equal(differenceBetween(other, one), difference);
    });
  }

  test('differ in the same way whichever comes first, and never from themselves', () => {
    fc.assert(
      fc.property(arbitraryValue, arbitraryValue, (one, other) => {
        assert.equal(differenceBetween(one, other), differenceBetween(other, one));
        assert.equal(differenceBetween(one, one), null);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what sets the voices of a question apart', () => {
  const yes = answered(yesNo('yes'));
  const no = answered(yesNo('no'));
  const sometimes = answered(yesNo('sometimes'));
  const declined: Given = { state: 'declined' };
  const dontKnow: Given = { state: 'dont-know' };
  const notAsked: Given = { state: 'not-asked', reason: 'tired' };
  const cases: [string, (Given | null)[], VoiceDifference | null][] = [
    ['two of three against each other', [yes, sometimes, no], 'opposite'],
    ['one between', [yes, sometimes], 'differs'],
    ['the same', [yes, yes], null],
    ['someone who did not want to answer', [yes, declined], 'one-declined'],
    ['two apart weigh more than one who declined', [yes, declined, no], 'opposite'],
    ['nobody who wanted to answer', [declined, declined], null],
    ['one who declined, and nobody else', [declined, null], null],
    ['one and nobody else yet', [yes, null], 'only-one'],
    ['one, where another was not asked', [yes, notAsked], 'only-one'],
    ['one, and nobody else to ask', [yes], null],
    ['not knowing, which is as good as any answer', [yes, dontKnow], null],
    ['nothing', [null, null], null],
  ];
  for (const [name, given, difference] of cases) {
    test(`${name}: ${difference ?? 'nothing'}`, () => {
      assert.equal(findDifference(given), difference);
    });
  }

  test('is the same in whatever order they stand', () => {
    const shuffled = fc
      .array(arbitraryGiven, { maxLength: 5 })
      .chain((given) =>
        fc.tuple(
          fc.constant(given),
          fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        assert.equal(findDifference(given), findDifference(other));
      }),
      { numRuns: 500 },
    );
  });

  test('is never opposite because of someone who gave no value', () => {
    const silent = fc.constantFrom<Given | null>(declined, dontKnow, notAsked, null);
    fc.assert(
      fc.property(arbitraryValue.map(answered), fc.array(silent), (one, others) => {
        const difference = findDifference([one, ...others]);

        assert.ok(difference !== 'opposite' && difference !== 'differs');
      }),
    );
  });

  test('does not go away because one more is heard', () => {
    fc.assert(
      fc.property(fc.array(arbitraryGiven, { maxLength: 4 }), arbitraryGiven, (given, more) => {
        const before = findDifference(given);
        const after = findDifference([...given, more]);

        if (before === 'opposite') assert.equal(after, 'opposite');
        if (before === 'differs') assert.ok(after === 'differs' || after === 'opposite');
      }),
      { numRuns: 500 },
    );
  });
});
