import type { Settings } from '../settings.js';
import type { Database } from './database.js';
import { openEmbeddedDatabase } from './embedded-database.js';
import { migrate } from './migrate.js';
import { openPostgresDatabase } from './postgres-database.js';

/** Opens the database the settings name and brings it to the newest form. */
export async function openDatabase(settings: Settings): Promise<Database> {
  const database = await (settings.databaseUrl === null
    ? openEmbeddedDatabase(settings.dataFolder)
    : openPostgresDatabase(settings.databaseUrl));
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
