import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { catalogueRef } from '@helhet/core';

import { askEva, chosen, openCase, said, succeeds } from '../testing/open-case.js';
import { settled } from '../testing/simulated-clock.js';
import { testCatalogue } from '../testing/test-catalogue.js';

function hashOf(language: string): string {
  const instrument = testCatalogue.instruments.find(({ id }) => id === 'parent')!;
  const words = testCatalogue.words.find(
    (one) => one.instrument === 'parent' && one.language === language,
  )!;
  return catalogueRef(instrument, words).hash;
}

describe('changing language', () => {
  test('changes every text and no answer, id or catalogue of what was answered', async () => {
    const { session, store } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));
    const before = interview.view.outline.questions.get('A1.1')!;
    await settled();
    const events = store.kept.length;

    session.setLanguage('en');

    const after = interview.view.outline.questions.get('A1.1')!;
    assert.equal(session.view.language, 'en');
    assert.equal(interview.view.title, 'parent (en)');
    assert.match(before.text, /\(sv\)/);
    assert.match(after.text, /\(en\)/);
    assert.equal(after.answer, before.answer);
    await session.dispose();
    assert.equal(store.kept.length, events);
  });

  test('an answer carries the catalogue of the language it was asked in', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));
    interview.setLanguage('en');
    succeeds(interview.answer('A1.2', said('we talk')));

    const { answers, questions } = session.buildPackage();

    assert.deepEqual(
      answers.map(({ question, catalogue }) => [question, catalogue]),
      [
        ['A1.1', hashOf('sv')],
        ['A1.2', hashOf('en')],
      ],
    );
    assert.deepEqual(questions.map(({ text }) => text.slice(-4)).sort(), ['(en)', '(sv)']);
  });

  test('a language that is not there changes nothing, nor does the same one', async () => {
    const { session } = await openCase();
    const { view } = session;
    let told = 0;
    session.subscribe(() => (told += 1));

    session.setLanguage('fi');
    session.setLanguage('sv');

    assert.equal(session.view, view);
    assert.equal(told, 0);
  });

  test('the undo of this session goes on over a change of language', async () => {
    const { session } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));

    session.setLanguage('en');

    assert.equal(interview.view.undoable, true);
    succeeds(interview.undo());
    assert.equal(interview.view.outline.questions.get('A1.1')?.answer, null);
  });
});
