import type { Queries } from '../database/database.js';

/** Someone who may log in. `id`, `role` and `organisation` are the actor of the events they make. */
export interface Worker {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly role: string;
  readonly organisation: string;
}

export interface WorkerRow {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly role: string;
  readonly organisation: string;
}

/** The columns of {@link WorkerRow}, for a query in which the table is called `worker`. */
export const workerColumns =
  'worker.id, worker.name, worker.display_name, worker.role, worker.organisation';

export function toWorker(row: WorkerRow): Worker {
  const { id, name, role, organisation } = row;
  return { id, name, displayName: row.display_name, role, organisation };
}

/** Finds a worker by the name they log in with, together with the hash of their password. */
export async function findWorker(
  queries: Queries,
  name: string,
): Promise<{ readonly worker: Worker; readonly passwordHash: string } | null> {
  const [row] = await queries.query<WorkerRow & { password_hash: string }>(
    `select ${workerColumns}, worker.password_hash from workers worker where worker.name = $1`,
    [name.trim().toLowerCase()],
  );
  return row ? { worker: toWorker(row), passwordHash: row.password_hash } : null;
}

export async function addWorker(
  queries: Queries,
  worker: Worker,
  passwordHash: string,
): Promise<void> {
  await queries.query(
    `insert into workers (id, name, display_name, role, organisation, password_hash)
     values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
    [worker.id, worker.name, worker.displayName, worker.role, worker.organisation, passwordHash],
  );
}
