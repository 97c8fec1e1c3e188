import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  allQuestions,
  isPrivate,
  type AnswerKindName,
  type Audience,
  type Question,
} from '@helhet/core';

import { catalogue } from './catalogue.js';

const questions = catalogue.instruments.flatMap(allQuestions);

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
  worker: ['observation', 'yes-no', 'several-of'],
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

/** Whether a question is a follow-up of another, by its id: `C01.2.1` of `C01.2`. */
function isFollowUpOf(first: Question, { id }: Question): boolean {
  return id.startsWith(`${first.id}.`) && !id.includes('close');
}

test('what follows a private question is private with it', () => {
  for (const first of questions) {
    for (const next of questions.filter((question) => isFollowUpOf(first, question))) {
      for (const audience of Object.keys(next.ask) as Audience[]) {
        if (!first.ask[audience] || !isPrivate(first, audience)) continue;
        assert.ok(isPrivate(next, audience), `${next.id} is not private for ${audience}`);
      }
    }
  }
});

/** Asked of a child in private, and of adults openly. */
const privateForChildren = [
  ...['C01.1', 'C09.2', 'C09.2.1', 'C11.3', 'C14.3', 'C14.3.1', 'C13.2'],
  ...['D01.1', 'D01.2', 'D01.2.1', 'D02.1', 'D02.1.1', 'D04.3', 'D04.3.1', 'D04.3.2'],
  ...['D05.3', 'D09.1', 'D09.1.1', 'D09.1.2', 'K07.1', 'K07.1.1'],
  ...['F02.1.1', 'F03.1', 'F03.repair', 'F04.1', 'F04.talk', 'F05.3', 'F11.2', 'F11.2.1'],
];

test('a child is asked in private of what a parent may be asked of openly', () => {
  const found = questions.filter((question) => Array.isArray(question.private));

  assert.deepEqual(
    found.map(({ id }) => id),
    privateForChildren,
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
