import type { Database } from '../database/database.js';
import { openPostgresDatabase } from '../database/postgres-database.js';
import { startPostgresServer } from './postgres-server.suite.js';
import type { TestDatabases } from './test-databases.js';

/** Databases on a PostgreSQL server that is started for them. */
export async function createPostgresDatabases(): Promise<TestDatabases> {
  const server = await startPostgresServer();
  const open: Database[] = [];
  return {
    async create() {
      const database = await openPostgresDatabase(await server.createDatabase());
      open.push(database);
      return database;
    },
    async close() {
      for (const database of open) await database.close();
      await server.stop();
    },
  };
}
