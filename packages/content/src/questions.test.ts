import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isPrivate, type AnswerKindName, type Audience } from '@helhet/core';

import { catalogue } from './catalogue.js';

const questions = catalogue.instruments.flatMap((instrument) =>
  instrument.areas.flatMap((area) => area.questions),
);

/** What a child, an adult and the worker can be asked for; words before numbers for children. */
const fitting: Readonly<Record<Audience, readonly AnswerKindName[]>> = {
  'child-2-6': ['faces', 'yes-no', 'person', 'verbatim'],
  'child-7-12': [
    ...(['steps', 'frequency', 'yes-no', 'one-of', 'several-of'] as const),
    ...(['person', 'verbatim'] as const),
  ],
  'child-13-17': [
    ...(['steps', 'frequency', 'rating', 'yes-no', 'one-of', 'several-of'] as const),
    ...(['number', 'date', 'person', 'verbatim'] as const),
  ],
  adult: [
    ...(['steps', 'frequency', 'rating', 'yes-no', 'one-of', 'several-of'] as const),
    ...(['number', 'date', 'person', 'text', 'verbatim'] as const),
  ],
  worker: ['observation'],
};

test('every answer kind fits whom it is asked of', () => {
  for (const { id, ask } of questions) {
    for (const [audience, { kind }] of Object.entries(ask)) {
      const kinds = fitting[audience as Audience];
      assert.ok(kinds.includes(kind), `${id} asks ${audience} for ${kind}`);
    }
  }
});

test('every area about a born child has something to observe in a baby, or a reason not to', () => {
  const observed = questions.filter(({ id }) => id.endsWith('.obs')).map(({ id }) => id);

  assert.deepEqual(observed, [
    ...['C01.obs', 'C02.obs', 'C03.obs', 'C04.obs', 'C06.obs', 'C07.obs'],
    ...['C11.obs', 'C12.obs', 'C13.obs'],
  ]);
  for (const id of observed) {
    const question = questions.find((other) => other.id === id);
    assert.deepEqual(question?.ask, { worker: { kind: 'observation' } });
    assert.deepEqual(question.when, { fact: 'band', equals: '0-1' });
  }
});

/** What must never be asked with anyone else in the room. */
const privateQuestions = [
  ...['C00.2', 'C00.3', 'C01.2', 'C01.4', 'C03.3', 'C07.3', 'C09.3', 'C10.1', 'C10.2', 'C10.3'],
  ...['C11.1', 'C11.2', 'C12.3', 'C14.1'],
  ...['P02.1', 'P02.2', 'P02.3', 'P02.4', 'P02.5', 'P04.1', 'P04.2', 'P04.3'],
  ...['P05.1', 'P05.2', 'P05.3', 'P05.4', 'P05.5', 'P06.1', 'P06.2', 'P06.3', 'P08.1', 'P08.2'],
  ...['D04.2', 'D05.1', 'D05.2', 'D08.1', 'D10.1', 'D10.3'],
  ...['K01.2', 'K03.2', 'K04.1', 'K04.2', 'K04.3', 'K06.1', 'K06.2', 'K08.2'],
  ...['F06.1', 'F09.3'],
];

test('what was private is private, and what belongs to it', () => {
  const found = questions.filter((question) => question.private === true).map(({ id }) => id);

  assert.deepEqual(
    found.filter((id) => /^...\.\d+$/.test(id)),
    privateQuestions,
  );
  for (const { id } of questions) {
    const [, first = ''] = /^(.+\.\d+)\.\d+$/.exec(id) ?? [];
    if (privateQuestions.includes(first)) assert.ok(found.includes(id), `${id} is not private`);
  }
});

test('a child is asked in private of what a parent may be asked of openly', () => {
  const found = questions.filter((question) => Array.isArray(question.private));

  assert.deepEqual(
    found.map(({ id }) => id),
    ['D02.1', 'D09.1', 'D09.1.1', 'K07.1', 'F03.1', 'F04.1'],
  );
  for (const question of found) {
    assert.equal(isPrivate(question, 'adult'), false);
    for (const audience of ['child-2-6', 'child-7-12', 'child-13-17'] as const) {
      assert.ok(isPrivate(question, audience));
    }
  }
});

test('an area of only private questions stays so: the couple is never asked of violence together', () => {
  const couple = catalogue.instruments.find(({ id }) => id === 'couple');
  const area = couple?.areas.find(({ id }) => id === 'K04');

  assert.ok(area?.questions.every((question) => question.private === true));
});
