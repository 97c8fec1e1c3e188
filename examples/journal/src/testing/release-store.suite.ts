import assert from 'node:assert/strict';
import { cp, mkdir, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';

import type { Database } from '../database/database.js';
import { migrate, migrationsFolder } from '../database/migrate.js';
import { addRelease, findReleaseText, listReleases } from '../package/release-store.js';
import { makeCase, makeWorker } from './made-case.js';
import { createTemporaryFolder } from './temporary-folder.js';
import type { TestDatabases } from './test-databases.js';

const now = new Date('2026-11-21T09:00:00.000Z');

/** What releases promise, on whatever database. */
export function releaseStoreSuite(given: () => TestDatabases): void {
  describe('releases', () => {
    it('are kept with what was stated about them, the newest first', async () => {
      const database = await given().create();
      await migrate(database);
      const caseId = await makeCase(database, 'R-1');
      const anna = await makeWorker(database, 'anna');

      for (const notForOtherParty of [false, true]) {
        const release = { body: `{"stated":${String(notForOtherParty)}}`, notForOtherParty };
        await database.transaction((queries) => addRelease(queries, caseId, anna, release, now));
      }

      assert.deepEqual(await statementsOf(database, caseId), [
        [2, true],
        [1, false],
      ]);
      assert.equal(await findReleaseText(database, caseId, 2), '{"stated":true}');
      await assert.rejects(
        database.query('update releases set not_for_other_party = true'),
        /append-only/,
      );
    });

    it('of a journal from before keep their text, and nothing is stated of them', async (t) => {
      const database = await given().create();
      const temporary = createTemporaryFolder();
      t.after(() => temporary.remove());
      const folder = new URL('before/', pathToFileURL(`${temporary.path}/`));
      await mkdir(folder);
      await cp(migrationsFolder, folder, { recursive: true });
      const fresh = ['005_protected_places.sql', '006_release_statements.sql'];
      for (const name of fresh) await rm(new URL(name, folder));
      await migrate(database, folder);
      const caseId = await makeCase(database, 'R-2');
      const anna = await makeWorker(database, 'anna');
      await database.query(
        `insert into releases (case_id, number, released_at, worker_id, sha256, body)
         values ($1, 1, $2, $3, 'abc', '{"old":true}')`,
        [caseId, now, anna],
      );

      assert.deepEqual(await migrate(database), fresh);

      assert.deepEqual(await statementsOf(database, caseId), [[1, false]]);
      assert.equal(await findReleaseText(database, caseId, 1), '{"old":true}');
    });
  });
}

async function statementsOf(
  database: Database,
  caseId: number,
): Promise<readonly (readonly [number, boolean])[]> {
  const releases = await listReleases(database, caseId);
  return releases.map(({ number, notForOtherParty }) => [number, notForOtherParty]);
}
