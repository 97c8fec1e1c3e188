import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { AnswerKind } from '../instrument/answer-kind.js';
import type { IssueCode } from '../issue/issue.js';
import type { AnswerValue, Given } from './answer.js';
import { findAnswerIssues } from './find-answer-issues.js';

const persons = new Set(['anna']);
const colours: AnswerKind = { kind: 'several-of', options: ['red', 'blue'] };
const orNone: AnswerKind = { kind: 'several-of', options: ['red', 'none'] };
const days: AnswerKind = { kind: 'number', min: 0, max: 31 };

function codes(kind: AnswerKind, given: Given): IssueCode[] {
  return findAnswerIssues('Q1', kind, given, persons).map((issue) => issue.code);
}

function answered(value: AnswerValue): Given {
  return { state: 'answered', value };
}

describe('what a question takes', () => {
  const good: [AnswerKind, AnswerValue][] = [
    [{ kind: 'faces' }, { kind: 'faces', option: 'so-so' }],
    [{ kind: 'rating' }, { kind: 'rating', number: 0 }],
    [{ kind: 'rating' }, { kind: 'rating', number: 10 }],
    [days, { kind: 'number', number: 31 }],
    [colours, { kind: 'several-of', options: ['red', 'blue'] }],
    [orNone, { kind: 'several-of', options: ['none'] }],
    [{ kind: 'date' }, { kind: 'date', date: '2024-02-29' }],
    [{ kind: 'date' }, { kind: 'date', date: '2024-02' }],
    [{ kind: 'person' }, { kind: 'person', persons: ['anna'], others: [] }],
    [{ kind: 'person' }, { kind: 'person', persons: [], others: ['a neighbour'] }],
    [{ kind: 'verbatim' }, { kind: 'verbatim', text: 'I like it', speaker: 'anna' }],
  ];
  for (const [kind, value] of good) {
    test(`${kind.kind} takes ${JSON.stringify(value)}`, () => {
      assert.deepEqual(codes(kind, answered(value)), []);
    });
  }

  const others: Given[] = [
    { state: 'dont-know' },
    { state: 'declined' },
    { state: 'deferred', reason: 'presence' },
  ];
  for (const given of others) {
    test(`every kind takes ${given.state}`, () => {
      const kinds: AnswerKind[] = [colours, days, { kind: 'text' }];

      assert.deepEqual(
        kinds.flatMap((kind) => codes(kind, given)),
        [],
      );
    });
  }
});

describe('what a question refuses', () => {
  const bad: [AnswerKind, AnswerValue, IssueCode][] = [
    [{ kind: 'faces' }, { kind: 'yes-no', option: 'yes' }, 'answer.kind-wrong'],
    [{ kind: 'faces' }, { kind: 'faces', option: 'crying' }, 'answer.option-unknown'],
    [colours, { kind: 'several-of', options: ['red', 'green'] }, 'answer.option-unknown'],
    [colours, { kind: 'several-of', options: [] }, 'answer.options-missing'],
    [orNone, { kind: 'several-of', options: ['red', 'none'] }, 'answer.options-contradict'],
    [{ kind: 'rating' }, { kind: 'rating', number: 11 }, 'answer.number-out-of-range'],
    [{ kind: 'rating' }, { kind: 'rating', number: 2.5 }, 'answer.number-out-of-range'],
    [days, { kind: 'number', number: -1 }, 'answer.number-out-of-range'],
    [days, { kind: 'number', number: NaN }, 'answer.number-not-a-number'],
    [{ kind: 'date' }, { kind: 'date', date: '2023-02-29' }, 'answer.date-not-a-date'],
    [{ kind: 'date' }, { kind: 'date', date: '2023-13' }, 'answer.date-not-a-date'],
    [{ kind: 'text' }, { kind: 'text', text: '  ' }, 'answer.text-missing'],
    [{ kind: 'verbatim' }, { kind: 'verbatim', text: 'I', speaker: '' }, 'answer.speaker-missing'],
    [{ kind: 'person' }, { kind: 'person', persons: ['bo'], others: [] }, 'answer.person-unknown'],
  ];
  for (const [kind, value, code] of bad) {
    test(`${kind.kind} refuses ${JSON.stringify(value)}`, () => {
      assert.deepEqual(codes(kind, answered(value)), [code]);
    });
  }

  test('not asking needs a reason', () => {
    assert.deepEqual(codes(colours, { state: 'not-asked', reason: ' ' }), [
      'answer.reason-missing',
    ]);
  });

  test('an issue names the question and its limits, never the answer', () => {
    const [issue] = findAnswerIssues(
      'Q1',
      days,
      answered({ kind: 'number', number: 4711 }),
      persons,
    );

    assert.deepEqual(issue?.where, { question: 'Q1', min: '0', max: '31' });
  });

  test('something that is no answer at all is refused like a wrong kind, and never thrown', () => {
    const malformed: unknown[] = [
      null,
      7,
      {},
      { state: 'not-asked' },
      { state: 'answered' },
      { state: 'answered', value: { kind: 'number' } },
      { state: 'answered', value: { kind: 'several-of', options: 'red' } },
      { state: 'answered', value: { kind: 'verbatim', text: 7, number: 7 } },
    ];
    const kinds: AnswerKind[] = [days, colours, { kind: 'verbatim' }];
    for (const given of malformed) {
      for (const kind of kinds) {
        assert.deepEqual(codes(kind, given as Given), ['answer.kind-wrong'], JSON.stringify(given));
      }
    }
  });
});
