import type { Database } from '../database/database.js';

/** Where a test gets databases of its own, whichever kind it runs on. */
export interface TestDatabases {
  /** A new, empty database; closed with the others. */
  create(): Promise<Database>;
  close(): Promise<void>;
}
