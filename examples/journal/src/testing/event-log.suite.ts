import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import { appendEvents, loadEvents } from '../cases/event-log.js';
import type { Database } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { makeCase } from './made-case.js';
import { makeEvent, makeEvents, type MadeEvent } from './made-events.js';
import type { TestDatabases } from './test-databases.js';

const author = { id: 'worker-anna', role: 'caseworker' };
const now = new Date('2026-11-21T09:00:00.000Z');

/** What the event log promises, on whatever database. */
export function eventLogSuite(given: () => TestDatabases): void {
  describe('event log', () => {
    let database: Database;
    let cases = 0;

    before(async () => {
      database = await given().create();
      await migrate(database);
    });

    async function createCase(): Promise<number> {
      cases += 1;
      return makeCase(database, `T-${String(cases)}`);
    }

    const append = (caseId: number, events: readonly MadeEvent[]): Promise<number> =>
      database.transaction((queries) => appendEvents(queries, caseId, author, events, now));

    async function idsOf(caseId: number): Promise<readonly string[]> {
      const texts = await loadEvents(database, caseId);
      return texts.map((text) => (JSON.parse(text) as MadeEvent).id);
    }

    it('gives back exactly the text that was stored', async () => {
      const caseId = await createCase();
      const event = makeEvent('a', {
        payload: { b: 1, a: [0.1, 1e21, 'å\u0000\u2028"\\', '\ud800'], 10: null, 9: {} },
      });

      await append(caseId, [event]);

      assert.deepEqual(await loadEvents(database, caseId), [JSON.stringify(event)]);
    });

    it('stores an event once, however often it comes', async () => {
      const caseId = await createCase();
      const events = makeEvents('e', 3);

      assert.equal(await append(caseId, events), 3);
      assert.equal(await append(caseId, [...events, ...events]), 0);
      assert.equal(await append(caseId, [...events, makeEvent('new')]), 1);

      assert.deepEqual(await idsOf(caseId), ['e-0', 'e-1', 'e-2', 'new']);
    });

    it('knows an event again whose keys come in another order', async () => {
      const caseId = await createCase();
      const event = makeEvent('a', { payload: { one: 1, two: -0 } });
      const turned = Object.fromEntries(Object.entries(event).reverse()) as unknown as MadeEvent;

      await append(caseId, [event]);

      assert.equal(await append(caseId, [turned]), 0);
      assert.deepEqual(await loadEvents(database, caseId), [JSON.stringify(event)]);
    });

    it('refuses another event with the same id and changes nothing', async () => {
      const caseId = await createCase();
      await append(caseId, [makeEvent('a')]);

      const other = makeEvent('a', { payload: { said: 'else' } });
      await assert.rejects(append(caseId, [makeEvent('b'), other, makeEvent('c')]), {
        code: 'event.conflict',
        status: 409,
        details: { eventId: 'a' },
      });

      assert.deepEqual(await loadEvents(database, caseId), [JSON.stringify(makeEvent('a'))]);
    });

    it('refuses two events with one id in the same request', async () => {
      const caseId = await createCase();

      const twins = [makeEvent('a'), makeEvent('a', { seq: 2 })];
      await assert.rejects(append(caseId, twins), { code: 'event.conflict' });

      assert.deepEqual(await idsOf(caseId), []);
    });

    it('refuses what someone else signed, unless it is stored already', async () => {
      const caseId = await createCase();
      const foreign = makeEvent('f', { actor: { id: 'worker-bilal', role: 'caseworker' } });

      await assert.rejects(append(caseId, [makeEvent('a'), foreign]), {
        code: 'event.foreign-actor',
        details: { eventId: 'f' },
      });
      await database.transaction((queries) =>
        appendEvents(queries, caseId, foreign.actor, [foreign], now),
      );

      assert.equal(await append(caseId, [makeEvent('a'), foreign]), 1);
      assert.deepEqual(await idsOf(caseId), ['f', 'a']);
    });

    it('refuses a name that is not the worker’s own', async () => {
      const caseId = await createCase();
      const named = makeEvent('n', { actor: { ...author, name: 'Somebody Else' } });

      await assert.rejects(append(caseId, [named]), { code: 'event.foreign-actor' });
      await database.transaction((queries) =>
        appendEvents(queries, caseId, { ...author, displayName: 'Somebody Else' }, [named], now),
      );

      assert.deepEqual(await idsOf(caseId), ['n']);
    });

    it('stores all events of a request or none when the database refuses one', async () => {
      const caseId = await createCase();
      const impossible = makeEvent('b', { at: '9999-99-99T00:00:00.000Z' });

      await assert.rejects(append(caseId, [makeEvent('a'), impossible]));

      assert.deepEqual(await idsOf(caseId), []);
    });

    it('holds the same events whatever order they came in', async () => {
      const events = makeEvents('e', 20);
      const orders = [events, [...events].reverse(), [...events.slice(7), ...events.slice(0, 11)]];

      const stored = await Promise.all(
        orders.map(async (order) => {
          const caseId = await createCase();
          for (const event of order) await append(caseId, [event]);
          return [...(await loadEvents(database, caseId))].sort();
        }),
      );

      assert.deepEqual(stored[1], stored[0]);
      assert.deepEqual(stored[2], stored[0]);
    });

    it('takes appends at the same time, overlapping ones too, without gap or loss', async () => {
      const caseId = await createCase();
      const events = makeEvents('e', 40);
      const parts = Array.from({ length: 12 }, (_, index) => {
        const part = events.slice(index * 3, index * 3 + 10);
        return index % 2 === 0 ? part : [...part].reverse();
      });

      await Promise.all(parts.map((part) => append(caseId, part)));

      assert.deepEqual([...(await idsOf(caseId))].sort(), events.map(({ id }) => id).sort());
      const positions = await database.query<{ position: number }>(
        'select position from events where case_id = $1 order by position',
        [caseId],
      );
      assert.deepEqual(
        positions.map(({ position }) => position),
        events.map((_, index) => index + 1),
      );
      const [held] = await database.query<{ event_count: number }>(
        'select event_count from cases where id = $1',
        [caseId],
      );
      assert.equal(held?.event_count, 40);
    });

    it('keeps the logs of two cases apart, same ids or not', async () => {
      const [left, right] = [await createCase(), await createCase()];

      await append(left, [makeEvent('same', { payload: { said: 'left' } })]);
      await append(right, [makeEvent('same', { payload: { said: 'right' } })]);

      assert.match(String(await loadEvents(database, left)), /left/);
      assert.match(String(await loadEvents(database, right)), /right/);
    });

    it('lets no query change, remove or empty what is stored', async () => {
      const caseId = await createCase();
      await append(caseId, [makeEvent('a')]);

      for (const sql of [
        `update events set type = 'x.y'`,
        'delete from events',
        'truncate events',
        'delete from access_log',
      ]) {
        if (sql.includes('access_log')) {
          await database.query(
            `insert into access_log (at, action, outcome) values ($1, 'log-in', 'refused')`,
            [now],
          );
        }
        await assert.rejects(database.query(sql), /append-only/, sql);
      }

      assert.deepEqual(await idsOf(caseId), ['a']);
    });
  });
}
