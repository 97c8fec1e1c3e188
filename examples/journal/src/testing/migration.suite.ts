import assert from 'node:assert/strict';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';

import type { Database } from '../database/database.js';
import { migrate, migrationsFolder } from '../database/migrate.js';
import { createTemporaryFolder, type TemporaryFolder } from './temporary-folder.js';
import type { TestDatabases } from './test-databases.js';

/** What migrations promise, on whatever database. */
export function migrationSuite(given: () => TestDatabases): void {
  describe('migrations', () => {
    let temporary: TemporaryFolder;
    let copies = 0;

    before(() => {
      temporary = createTemporaryFolder();
    });
    after(() => temporary.remove());

    async function copyMigrations(): Promise<URL> {
      copies += 1;
      const folder = new URL(`${String(copies)}/`, pathToFileURL(`${temporary.path}/`));
      await mkdir(folder);
      await cp(migrationsFolder, folder, { recursive: true });
      return folder;
    }

    const recordedIn = async (database: Database): Promise<readonly string[]> => {
      const rows = await database.query<{ name: string }>(
        'select name from schema_migrations order by name',
      );
      return rows.map((row) => row.name);
    };

    it('applies every file in order, once', async () => {
      const database = await given().create();
      const files = (await readdir(migrationsFolder)).sort();

      assert.deepEqual(await migrate(database), files);
      assert.deepEqual(await migrate(database), []);

      assert.deepEqual(await recordedIn(database), files);
    });

    it('applies every file once when several start at the same time', async () => {
      const database = await given().create();

      const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database)));

      assert.deepEqual(applied.flat().sort(), (await readdir(migrationsFolder)).sort());
    });

    it('applies what is new to a database that has the rest', async () => {
      const database = await given().create();
      const folder = await copyMigrations();
      await migrate(database, folder);
      await writeFile(new URL('900_more.sql', folder), 'create table more (id integer);');

      assert.deepEqual(await migrate(database, folder), ['900_more.sql']);
    });

    it('refuses a file that was changed after it was applied', async () => {
      const database = await given().create();
      const folder = await copyMigrations();
      await migrate(database, folder);
      await writeFile(new URL('002_cases.sql', folder), 'create table other (id integer);');

      await assert.rejects(migrate(database, folder), { code: 'migration.changed' });
    });

    it('takes other line ends for no change', async () => {
      const database = await given().create();
      const folder = await copyMigrations();
      await writeFile(new URL('900_more.sql', folder), 'create table more (\n  id integer\n);\n');
      await migrate(database, folder);
      await writeFile(
        new URL('900_more.sql', folder),
        'create table more (\r\n  id integer\r\n);\r\n',
      );

      assert.deepEqual(await migrate(database, folder), []);
    });

    it('refuses a database that a newer journal has been at', async () => {
      const database = await given().create();
      const folder = await copyMigrations();
      await migrate(database, folder);
      await rm(new URL('004_releases.sql', folder));

      await assert.rejects(migrate(database, folder), { code: 'migration.unknown' });
    });

    it('undoes everything when one file fails', async () => {
      const database = await given().create();
      const folder = await copyMigrations();
      await writeFile(
        new URL('900_broken.sql', folder),
        'create table more (id integer); nonsense;',
      );

      await assert.rejects(migrate(database, folder));

      const tables = await database.query(
        `select 1 from information_schema.tables where table_schema = 'public'`,
      );
      assert.deepEqual(tables, []);
    });
  });
}
