import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { AssessmentEvent } from '@helhet/core';

import { loadWithPlaces } from './load-with-places.js';
import { createProtectedPlaces, type ProtectedPlaces } from './protected-places.js';

const { signal } = new AbortController();

/** A journal that answers when it is told to. */
function createJournal(): {
  readonly asked: readonly string[];
  readonly places: ProtectedPlaces;
  readonly told: readonly boolean[];
  readonly answer: (turn: number, places: readonly string[] | null) => Promise<void>;
} {
  const asked: string[] = [];
  const told: boolean[] = [];
  const waiting: { answer(response: Response): void; fail(error: Error): void }[] = [];
  const get = (path: string): Promise<Response> =>
    new Promise((resolve, reject) => {
      asked.push(path);
      waiting.push({ answer: resolve, fail: reject });
    });
  const places = createProtectedPlaces({ get }, 'H-1004', (isFetched) => told.push(isFetched));
  return {
    asked,
    places,
    told,
    async answer(turn, given) {
      if (given) waiting[turn]?.answer(Response.json({ places: given }));
      else waiting[turn]?.fail(new Error('down'));
      await new Promise(setImmediate);
    },
  };
}

describe('the protected places of a page', () => {
  it('are those the journal gave last', async () => {
    const { places, asked, told, answer } = createJournal();
    assert.deepEqual(places.current, []);

    const first = places.fetch();
    await answer(0, ['Ekorrskolan']);
    await first;
    assert.deepEqual(places.current, ['Ekorrskolan']);

    const second = places.fetch();
    await answer(1, []);
    await second;
    assert.deepEqual(places.current, []);
    assert.deepEqual(asked, Array(2).fill('api/cases/H-1004/protected-places'));
    assert.deepEqual(told, [true, true]);
  });

  it('stay as they were when they cannot be fetched, and it is told until they can', async () => {
    const { places, told, answer } = createJournal();
    void places.fetch();
    await answer(0, ['Ekorrskolan']);

    const failed = places.fetch();
    await answer(1, null);
    await failed;
    assert.deepEqual(places.current, ['Ekorrskolan']);

    void places.fetch();
    await answer(2, ['Parken']);
    assert.deepEqual(places.current, ['Parken']);
    assert.deepEqual(told, [true, false, true]);
  });

  it('are not put back by an answer that comes late', async () => {
    const { places, told, answer } = createJournal();
    void places.fetch();
    void places.fetch();

    await answer(1, ['Parken']);
    await answer(0, ['Ekorrskolan']);

    assert.deepEqual(places.current, ['Parken']);
    assert.deepEqual(told, [true]);
  });

  it('are there before the log of the case is, each time it is loaded', async () => {
    const { places, asked, answer } = createJournal();
    const kept = [{ id: 'a' }] as unknown as readonly AssessmentEvent[];
    const appended: unknown[] = [];
    const store = loadWithPlaces(
      {
        load: () => Promise.resolve(kept),
        append: (_, events) => {
          appended.push(...events);
          return Promise.resolve();
        },
      },
      places,
    );
    let isLoaded = false;

    const loading = store.load('H-1004', signal).then((events) => {
      isLoaded = true;
      return events;
    });
    await new Promise(setImmediate);
    assert.equal(isLoaded, false);
    await answer(0, ['Ekorrskolan']);
    assert.equal(await loading, kept);
    assert.deepEqual(places.current, ['Ekorrskolan']);

    const again = store.load('H-1004', signal);
    await answer(1, null);
    assert.equal(await again, kept);
    await store.append('H-1004', kept, signal);
    assert.deepEqual([asked.length, appended], [2, kept]);
  });
});
