import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { PGlite, type Transaction } from '@electric-sql/pglite';

import { StartError } from '../start-error.js';
import type { Database, Queries } from './database.js';
import { DurableFileSystem, durableStartParams, syncFolder } from './durable-file-system.js';
import { lockFolder } from './folder-lock.js';

/**
 * Opens the PostgreSQL that lives in a folder, and makes it when it is not there.
 *
 * @throws {@link StartError} `folder.in-use` or `folder.unusable`.
 */
export async function openEmbeddedDatabase(folder: string): Promise<Database> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unusable(folder, error);
  }
  const lock = lockFolder(folder);
  try {
    const pglite = await openFolder(join(folder, 'postgres'));
    return {
      place: folder,
      ...queriesOn(pglite),
      transaction: (work) => pglite.transaction((transaction) => work(queriesOn(transaction))),
      async close() {
        await pglite.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw unusable(folder, error);
  }
}

async function openFolder(folder: string): Promise<PGlite> {
  const isNew = !existsSync(join(folder, 'PG_VERSION'));
  const pglite = await PGlite.create({
    fs: new DurableFileSystem(folder),
    startParams: durableStartParams,
  });
  if (isNew) syncFolder(folder);
  return pglite;
}

function queriesOn(target: PGlite | Transaction): Queries {
  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []) {
      const result = await target.query<Row>(sql, [...parameters]);
      return result.rows;
    },
    async script(sql) {
      await target.exec(sql);
    },
  };
}

function unusable(folder: string, error: unknown): StartError {
  if (error instanceof StartError) return error;
  const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  return new StartError(
    'folder.unusable',
    `The folder ${folder} cannot be used for the database${reason}. Check that it may be written to, or set HELHET_DATA_DIR to another folder.`,
  );
}
