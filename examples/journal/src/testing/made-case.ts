import assert from 'node:assert/strict';

import type { Database } from '../database/database.js';

const now = new Date('2026-11-21T09:00:00.000Z');

/** Puts an empty case in a database and gives its id. */
export async function makeCase(database: Database, ref: string): Promise<number> {
  const [row] = await database.query<{ id: number }>(
    `insert into cases (ref, label, opened_at, last_activity_at) values ($1, '', $2, $2) returning id`,
    [ref, now],
  );
  assert.ok(row);
  return row.id;
}

/** Puts a worker in a database who cannot log in. */
export async function makeWorker(database: Database, name: string): Promise<string> {
  const id = `worker-${name}`;
  await database.query(
    `insert into workers (id, name, display_name, role, organisation, password_hash)
     values ($1, $2, $3, 'caseworker', 'Demo', '')`,
    [id, name, `${name} Demo`],
  );
  return id;
}
