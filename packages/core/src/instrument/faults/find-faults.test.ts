import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { defineInstrument } from '../define-instrument.js';
import { fillPlaceholders } from '../fill-placeholders.js';
import type { FaultCode } from './fault.js';
import { findFaults } from './find-faults.js';
import type { Instrument, Question } from '../instrument.js';
import type { InstrumentWords } from '../words.js';

const first: Question = { id: 'Q1', ask: { adult: { kind: 'yes-no' } } };
const second: Question = {
  id: 'Q2',
  ask: { adult: { kind: 'one-of', options: ['red', 'blue'] } },
  when: { question: 'Q1', equals: 'yes' },
};
const words: InstrumentWords = {
  instrument: 'sleep',
  language: 'en',
  title: 'Sleep',
  areas: { A1: { title: 'Nights' } },
  questions: {
    Q1: { text: { adult: 'Do you sleep well?' } },
    Q2: { text: { adult: 'Which colour?' }, options: { red: 'Red', blue: 'Blue' } },
  },
};

function sleep(...questions: Question[]): Instrument {
  return { id: 'sleep', version: '1.0.0', areas: [{ id: 'A1', questions }] };
}

describe('what is wrong in an instrument', () => {
  test('is nothing when nothing is', () => {
    assert.deepEqual(findFaults(sleep(first, second), [words]), []);
  });

  const faulty: [FaultCode, Instrument, InstrumentWords[]][] = [
    ['question.id-taken', sleep(first, first), []],
    [
      'area.id-taken',
      { ...sleep(first), areas: [...sleep(first).areas, ...sleep(second).areas] },
      [],
    ],
    ['question.asked-of-nobody', sleep({ id: 'Q1', ask: {} }), []],
    [
      'question.options-missing',
      sleep({ id: 'Q1', ask: { adult: { kind: 'one-of', options: [] } } }),
      [],
    ],
    [
      'question.option-twice',
      sleep({ id: 'Q1', ask: { adult: { kind: 'one-of', options: ['a', 'a'] } } }),
      [],
    ],
    ['condition.question-unknown', sleep(second), []],
    [
      'condition.circular',
      sleep({ ...first, when: { question: 'Q2', answered: true } }, second),
      [],
    ],
    ['words.of-another-instrument', sleep(first), [{ ...words, instrument: 'dreams' }]],
    ['words.area-missing', sleep(first), [{ ...words, areas: {} }]],
    ['words.text-missing', sleep(first), [{ ...words, questions: {} }]],
    [
      'words.option-missing',
      sleep(first, second),
      [{ ...words, questions: { ...words.questions, Q2: { text: { adult: 'Which?' } } } }],
    ],
  ];
  for (const [code, instrument, languages] of faulty) {
    test(`is told as ${code}`, () => {
      assert.ok(findFaults(instrument, languages).some((fault) => fault.code === code));
    });
  }

  test('is told all at once when it is defined', () => {
    assert.throws(
      () => defineInstrument(sleep(second, { id: 'Q3', ask: {} }), [words]),
      (error: { code: string; message: string }) => {
        assert.equal(error.code, 'instrument.faulty');
        for (const part of ['condition.question-unknown', 'question.asked-of-nobody', 'Q3']) {
          assert.ok(error.message.includes(part));
        }
        return true;
      },
    );
  });
});

describe('placeholders', () => {
  const cases: [string, string, string][] = [
    ['{child:genitive} säng', 'sv', 'Almas säng'],
    ['Hur sover {child}?', 'sv', 'Hur sover Alma?'],
    ['{parent} hör. {parent} svarar.', 'sv', 'Föräldern hör. Föräldern svarar.'],
    ['{parent:genitive} rum', 'sv', 'Förälderns rum'],
    ['{child:genitive} bed', 'en', 'Alma’s bed'],
  ];
  for (const [text, language, filled] of cases) {
    test(`"${text}" becomes "${filled}"`, () => {
      assert.equal(fillPlaceholders(text, { child: 'Alma' }, language), filled);
    });
  }

  test('a name that ends with s keeps its form', () => {
    assert.equal(fillPlaceholders('{child:genitive} säng', { child: 'Linus' }, 'sv'), 'Linus säng');
    assert.equal(fillPlaceholders('{child:genitive} bed', { child: 'Linus' }, 'en'), 'Linus’ bed');
  });

  test('a name is taken as it is, whatever is in it', () => {
    assert.equal(
      fillPlaceholders('Hej {child}', { child: '$& {parent}' }, 'sv'),
      'Hej $& {parent}',
    );
  });
});
