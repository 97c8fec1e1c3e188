import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { foldEvents, fromLogFile } from '@helhet/core';

import { askEva, chosen, openCase, person, said, succeeds } from '../testing/open-case.js';
import { settled } from '../testing/simulated-clock.js';
import { storeFailure } from '../testing/unsteady-store.js';

const options = ['yes', 'no', 'sometimes'];

describe('saving', () => {
  for (const mood of ['throws', 'rejects', 'keeps-half', 'keeps-and-fails'] as const) {
    test(`a store that ${mood} is tried again until it works, and nothing is lost or doubled`, async () => {
      const { session, store, clock } = await openCase();
      store.mood = mood;
      const interview = askEva(session);
      for (const option of options) succeeds(interview.answer('A1.1', chosen(option)));
      await settled();
      assert.equal(session.view.saving.status, 'retrying');
      assert.equal(session.view.saving.unsaved, 6);
      assert.equal(session.view.saving.nextAttemptAt, clock.now() + 1000);

      await clock.advance(100_000);
      assert.equal(session.view.saving.attempts, 7);
      store.mood = 'works';
      await clock.advance(60_000);

      const { events } = session.buildPackage().log;
      assert.deepEqual(session.view.saving, {
        status: 'saved',
        unsaved: 0,
        attempts: 0,
        nextAttemptAt: null,
      });
      assert.equal(store.kept.length, events);
      assert.equal(JSON.stringify(session.view).includes(storeFailure), false);
    });
  }

  test('a store that hangs is given up on after 20 seconds; everything stays on screen', async () => {
    const { session, store, clock } = await openCase();
    store.mood = 'hangs';
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));

    await clock.advance(19_999);
    assert.equal(session.view.saving.status, 'saving');
    await clock.advance(1);
    assert.equal(session.view.saving.status, 'retrying');
    assert.ok(interview.view.outline.questions.get('A1.1')?.answer);
    assert.equal(store.aborted, 1);
    store.mood = 'works';
    await clock.advance(1000);

    assert.equal(session.view.saving.status, 'saved');
    assert.equal(store.kept.at(-1)?.type, 'answer.given');
  });

  test('a store that answers after all, given up on, is believed', async () => {
    const { session, store, clock } = await openCase();
    await settled();
    store.mood = 'hangs';
    succeeds(session.setAside('P:eva', 'ill'));
    await clock.advance(20_000);
    assert.equal(session.view.saving.status, 'retrying');
    const tries = store.batches.length;

    store.letGo();
    await settled();

    assert.equal(session.view.saving.status, 'saved');
    assert.equal(session.view.saving.attempts, 0);
    assert.equal(store.batches.length, tries, 'nothing was left to send');
  });

  test('a slow store holds nobody up, and what is done meanwhile goes next, in order', async () => {
    const { session, store } = await openCase();
    store.mood = 'hangs';
    const interview = askEva(session);
    await settled();
    store.mood = 'works';
    for (const option of options) succeeds(interview.answer('A1.1', chosen(option)));
    assert.equal(session.view.saving.status, 'saving');
    assert.equal(store.batches.length, 3, 'one batch at a time');

    store.letGo();
    await settled();

    assert.equal(store.batches.length, 4);
    assert.deepEqual(
      store.kept.map(({ seq }) => seq),
      store.kept.map((_, index) => index + 1),
    );
    assert.equal(session.view.saving.unsaved, 0);
  });

  test('saving now does not wait for the pause', async () => {
    const { session, store, clock } = await openCase();
    store.mood = 'rejects';
    succeeds(session.setAside('P:eva', 'ill'));
    await clock.advance(10_000);
    store.mood = 'works';

    session.saveNow();
    await settled();

    assert.equal(session.view.saving.status, 'saved');
    const tries = store.batches.length;
    session.saveNow();
    await settled();
    assert.equal(store.batches.length, tries, 'nothing to save, nothing asked of the store');
  });

  test('the unsaved log can be carried elsewhere, and means the same there', async () => {
    const { session, store } = await openCase();
    store.mood = 'rejects';
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));
    succeeds(interview.answer('A1.2', said('we talk')));
    await settled();

    const file = fromLogFile(session.unsavedLog());

    assert.equal(file.caseRef, 'case-1');
    assert.equal(file.events.length, session.view.saving.unsaved);
    const carried = foldEvents([...store.kept, ...file.events]);
    const answers = carried.interviews.get(interview.view.id)?.answers;
    assert.deepEqual(answers?.get('A1.2')?.current?.given, said('we talk'));
    assert.deepEqual(carried.issues, []);
  });

  test('disposing saves first, also what waited for a pause', async () => {
    const { session, store } = await openCase();
    store.mood = 'rejects';
    const interview = askEva(session);
    await settled();
    succeeds(interview.answer('A1.1', chosen('yes')));
    store.mood = 'works';

    await session.dispose();

    assert.equal(store.kept.at(-1)?.type, 'answer.given');
  });

  test('disposing ends although the store fails, and what is unsaved can still be had', async () => {
    const { session, store, clock } = await openCase();
    await settled();
    store.mood = 'rejects';
    succeeds(session.setAside('P:eva', 'ill'));

    await session.dispose();

    assert.equal(fromLogFile(session.unsavedLog()).events.length, 1);
    assert.equal(clock.waiting, 0);
  });

  test('what was saved is not sent again, on this device or the next', async () => {
    const world = await openCase();
    askEva(world.session);
    await world.session.dispose();
    const sent = world.store.batches.flat();

    const again = await openCase(world);
    succeeds(again.session.openInterview({ unit: 'P:eva', respondent: person('eva') }));
    await again.session.dispose();

    assert.equal(new Set(sent).size, sent.length);
    assert.deepEqual(world.store.batches.flat(), sent);
  });
});
