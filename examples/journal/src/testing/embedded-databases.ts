import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import type { Database } from '../database/database.js';
import { openEmbeddedDatabase } from '../database/embedded-database.js';
import { createTemporaryFolder } from './temporary-folder.js';
import type { TestDatabases } from './test-databases.js';

/** Embedded databases in temporary folders. Making one takes seconds, so one is made and copied. */
export async function createEmbeddedDatabases(): Promise<TestDatabases> {
  const root = createTemporaryFolder();
  const template = join(root.path, 'template');
  await (await openEmbeddedDatabase(template)).close();
  const open: Database[] = [];
  return {
    async create() {
      const folder = join(root.path, `copy-${String(open.length)}`);
      await cp(template, folder, { recursive: true });
      const database = await openEmbeddedDatabase(folder);
      open.push(database);
      return database;
    },
    async close() {
      for (const database of open) await database.close();
      await root.remove();
    },
  };
}
