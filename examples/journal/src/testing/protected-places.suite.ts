import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';

import {
  addProtectedPlaces,
  listProtectedPlaces,
  removeProtectedPlace,
} from '../cases/protected-places.js';
import type { Database } from '../database/database.js';
import { migrate } from '../database/migrate.js';
import { makeCase, makeWorker } from './made-case.js';
import type { TestDatabases } from './test-databases.js';

const then = new Date('2026-11-21T09:00:00.000Z');
const later = new Date('2026-11-22T10:00:00.000Z');

/** What the table of protected places promises, on whatever database. */
export function protectedPlacesSuite(given: () => TestDatabases): void {
  describe('protected places', () => {
    let database: Database;
    let anna: string;
    let bilal: string;
    let cases = 0;

    before(async () => {
      database = await given().create();
      await migrate(database);
      anna = await makeWorker(database, 'anna');
      bilal = await makeWorker(database, 'bilal');
    });

    async function createCase(): Promise<number> {
      cases += 1;
      return makeCase(database, `P-${String(cases)}`);
    }

    const add = (caseId: number, places: readonly string[], worker = anna): Promise<number> =>
      database.transaction((queries) => addProtectedPlaces(queries, caseId, worker, places, then));

    const placesNow = async (caseId: number): Promise<readonly string[]> => {
      const all = await listProtectedPlaces(database, caseId);
      return all.filter(({ removedAt }) => removedAt === null).map(({ place }) => place);
    };

    it('keeps what was added, in order, with who and when', async () => {
      const caseId = await createCase();

      assert.equal(await add(caseId, ['Ekorrskolan', 'Kråkrisgatan 14']), 2);
      assert.equal(await add(caseId, ['"; drop table workers; --'], bilal), 1);

      const all = await listProtectedPlaces(database, caseId);
      assert.deepEqual(
        all.map(({ number, place, addedBy }) => [number, place, addedBy]),
        [
          [1, 'Ekorrskolan', 'anna Demo'],
          [2, 'Kråkrisgatan 14', 'anna Demo'],
          [3, '"; drop table workers; --', 'bilal Demo'],
        ],
      );
      assert.deepEqual([all[0]?.addedAt, all[0]?.removedAt], [then, null]);
    });

    it('has a place once, however often it is added', async () => {
      const caseId = await createCase();
      await add(caseId, ['Ekorrskolan']);

      assert.equal(await add(caseId, ['Ekorrskolan', 'Parken', 'Parken']), 1);

      assert.deepEqual(await placesNow(caseId), ['Ekorrskolan', 'Parken']);
    });

    it('removes a place once, keeps it with who and when, and takes it again', async () => {
      const caseId = await createCase();
      await add(caseId, ['Ekorrskolan', 'Parken']);

      assert.equal(await removeProtectedPlace(database, caseId, 1, bilal, later), true);
      assert.equal(await removeProtectedPlace(database, caseId, 1, anna, then), false);
      assert.equal(await removeProtectedPlace(database, caseId, 9, anna, then), false);

      assert.deepEqual(await placesNow(caseId), ['Parken']);
      const [removed] = await listProtectedPlaces(database, caseId);
      assert.deepEqual([removed?.removedAt, removed?.removedBy], [later, 'bilal Demo']);
      await add(caseId, ['Ekorrskolan']);
      assert.deepEqual(await placesNow(caseId), ['Parken', 'Ekorrskolan']);
    });

    it('keeps the places of two cases apart', async () => {
      const [left, right] = [await createCase(), await createCase()];
      await add(left, ['Ekorrskolan']);
      await add(right, ['Ekorrskolan', 'Parken']);

      await removeProtectedPlace(database, right, 1, anna, later);

      assert.deepEqual(await placesNow(left), ['Ekorrskolan']);
      assert.deepEqual(await placesNow(right), ['Parken']);
    });

    it('takes additions at the same time without gap or loss', async () => {
      const caseId = await createCase();
      const parts = Array.from({ length: 8 }, (_, index) => [`A ${String(index)}`, 'B']);

      await Promise.all(parts.map((part) => add(caseId, part)));

      const numbers = (await listProtectedPlaces(database, caseId)).map(({ number }) => number);
      assert.deepEqual(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    });

    it('lets no query change, bring back, delete or empty what was protected', async () => {
      const caseId = await createCase();
      await add(caseId, ['Ekorrskolan', 'Parken']);
      await removeProtectedPlace(database, caseId, 2, anna, later);
      const before = await listProtectedPlaces(database, caseId);

      for (const sql of [
        `update protected_places set place = 'Elsewhere' where number = 1`,
        `update protected_places set added_at = now() where number = 1`,
        `update protected_places set place = '', removed_at = now(), removed_by = added_by where number = 1`,
        `update protected_places set removed_at = null, removed_by = null where number = 2`,
        'delete from protected_places',
        'truncate protected_places',
      ]) {
        await assert.rejects(database.query(sql), /append-only/, sql);
      }

      assert.deepEqual(await listProtectedPlaces(database, caseId), before);
    });
  });
}
