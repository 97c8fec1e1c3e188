import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

import { StartError } from '../start-error.js';
import type { Database, Queries } from './database.js';

/** The folder of SQL files that comes with the journal. */
export const migrationsFolder: URL = new URL('../../migrations/', import.meta.url);

/** Any number that only migrations use. */
const migrationLock = 8_101_966;

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/**
 * Brings a database to the newest form.
 *
 * Every file is applied once, in the order of its name, all in one transaction; processes that
 * start at the same time wait for one another.
 *
 * @returns The names of those applied now.
 * @throws {@link StartError} `migration.changed` when a file differs from what was applied,
 * `migration.unknown` when the database is newer than this journal.
 */
export async function migrate(
  database: Database,
  folder: URL = migrationsFolder,
): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  return database.transaction(async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    const applied = await readApplied(queries);
    refuseDifferences(migrations, applied);
    const pending = migrations.filter((migration) => !applied.has(migration.name));
    for (const { name, sql, checksum } of pending) {
      await queries.script(sql);
      await queries.query('insert into schema_migrations (name, checksum) values ($1, $2)', [
        name,
        checksum,
      ]);
    }
    return pending.map((migration) => migration.name);
  });
}

async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      // A checkout may turn line ends; that is not a change.
      const sql = (await readFile(new URL(name, folder), 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function readApplied(queries: Queries): Promise<ReadonlyMap<string, string>> {
  await queries.script(`create table if not exists schema_migrations (
    name       text primary key,
    checksum   text not null,
    applied_at timestamptz not null default now()
  )`);
  const rows = await queries.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migrations',
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function refuseDifferences(
  migrations: readonly Migration[],
  applied: ReadonlyMap<string, string>,
): void {
  const checksums = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    if (!checksums.has(name)) {
      throw new StartError(
        'migration.unknown',
        `The database has the migration "${name}", which this journal does not know. Start the newer journal that made it.`,
      );
    }
    if (checksums.get(name) !== checksum) {
      throw new StartError(
        'migration.changed',
        `The migration "${name}" was changed after it was applied. Restore the file and put the change in a new migration.`,
      );
    }
  }
}
