import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it, mock } from 'node:test';

import type { AssessmentEvent } from '@helhet/core';

import type { JournalClient } from '../testing/journal-client.js';
import { makeEvent, makeEvents } from '../testing/made-events.js';
import { startTestJournal, type TestJournal } from '../testing/test-journal.js';
import { createFetchStore } from './fetch-store.js';

const { signal } = new AbortController();

/** The journal reads the envelope only, and so does the store. */
const toEvents = (events: readonly unknown[]): readonly AssessmentEvent[] =>
  events as readonly AssessmentEvent[];

describe('the fetch store', () => {
  let journal: TestJournal;
  let anna: JournalClient;

  before(async () => {
    journal = await startTestJournal();
  });
  after(() => journal.close());

  beforeEach(async () => {
    anna = journal.createClient();
    await anna.logIn('anna');
    // A browser adds the cookie and says where the page is from.
    const { fetch } = globalThis;
    const { origin } = new URL(journal.running.address);
    mock.method(globalThis, 'fetch', (address: URL, init: RequestInit) => {
      const headers = new Headers(init.headers);
      headers.set('cookie', anna.cookie);
      headers.set('origin', origin);
      return fetch(address, { ...init, headers });
    });
  });
  afterEach(() => {
    mock.restoreAll();
  });

  const createStore = (): ReturnType<typeof createFetchStore> =>
    createFetchStore(journal.running.address, anna.csrfToken);

  it('gives back what it was given', async () => {
    const store = createStore();
    const events = toEvents(makeEvents('given', 3));

    await store.append('H-1001', events, signal);
    await store.append('H-1001', events, signal);

    assert.deepEqual((await store.load('H-1001', signal)).slice(-3), events);
  });

  it('sends a long log in parts', async () => {
    const store = createStore();
    const events = toEvents(makeEvents('long', 1234));

    await store.append('H-1002', events, signal);

    assert.equal((await store.load('H-1002', signal)).length, 1236);
  });

  it('goes on when the worker has logged in again in another tab', async () => {
    const store = createStore();
    await anna.logIn('anna');

    await store.append('H-1001', toEvents([makeEvent('again')]), signal);

    assert.equal((await store.load('H-1001', signal)).at(-1)?.id, 'again');
  });

  it('says with a code why it could not, and never what was sent', async () => {
    const store = createStore();
    const marked = toEvents([makeEvent('x', { payload: { said: 'MARKED' } })]);
    await store.append('H-1001', toEvents([makeEvent('x')]), signal);
    const refusals: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['store.conflict', () => store.append('H-1001', marked, signal)],
      ['store.not-found', () => store.append('MARKED', marked, signal)],
      ['store.not-found', () => store.load('H-1003', signal)],
      ['store.refused', () => store.append('H-1001', toEvents([{ said: 'MARKED' }]), signal)],
      [
        'store.unreachable',
        () => createFetchStore('http://127.0.0.1:1', '').append('H-1001', marked, signal),
      ],
    ];

    for (const [code, request] of refusals) {
      await assert.rejects(request, (error: Error) => {
        assert.equal((error as Error & { code: string }).code, code);
        assert.doesNotMatch(`${error.message} ${JSON.stringify(error)}`, /MARKED/);
        return true;
      });
    }

    await anna.logIn('bilal');
    const foreign = toEvents([makeEvent('y')]);
    await assert.rejects(store.append('H-1001', foreign, signal), { code: 'store.other-worker' });
    anna.cookie = '';
    await assert.rejects(store.load('H-1001', signal), { code: 'store.logged-out' });
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const request = createStore().load('H-1001', controller.signal);
    controller.abort();

    await assert.rejects(request, { name: 'AbortError' });
  });
});
