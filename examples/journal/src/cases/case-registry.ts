import type { Queries } from '../database/database.js';
import { JournalError } from '../journal-error.js';
import type { Worker } from '../workers/worker.js';
import { logAccess, type AccessAction } from './access-log.js';

/** A case as the journal's own register has it. */
export interface CaseRecord {
  readonly id: number;
  readonly ref: string;
  readonly label: string;
  readonly lastActivityAt: Date;
  readonly eventCount: number;
}

interface CaseRow {
  readonly id: number;
  readonly ref: string;
  readonly label: string;
  readonly last_activity_at: Date;
  readonly event_count: number;
}

const mine = `select held.id, held.ref, held.label, held.last_activity_at, held.event_count
   from case_access access join cases held on held.id = access.case_id
  where access.worker_id = $1`;

/** The cases a worker may open, the most recently worked on first. */
export async function listCases(queries: Queries, worker: Worker): Promise<readonly CaseRecord[]> {
  const rows = await queries.query<CaseRow>(
    `${mine} order by held.last_activity_at desc, held.ref limit 500`,
    [worker.id],
  );
  return rows.map(toRecord);
}

/**
 * Finds a case for a worker who wants to do something with it.
 *
 * A case that may not be seen is answered for exactly as one that does not exist; the attempt is
 * written in the access log.
 *
 * @throws {@link JournalError} `case.not-found`
 */
export async function findCase(
  queries: Queries,
  worker: Worker,
  ref: string,
  action: AccessAction,
  now: Date,
): Promise<CaseRecord> {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(ref)) throw new JournalError('case.not-found');
  const [row] = await queries.query<CaseRow>(`${mine} and held.ref = $2`, [worker.id, ref]);
  if (row) return toRecord(row);
  const [hidden] = await queries.query<{ id: number }>('select id from cases where ref = $1', [
    ref,
  ]);
  await logAccess(queries, now, {
    workerId: worker.id,
    caseId: hidden?.id ?? null,
    action,
    outcome: 'refused',
  });
  throw new JournalError('case.not-found');
}

function toRecord(row: CaseRow): CaseRecord {
  return {
    id: row.id,
    ref: row.ref,
    label: row.label,
    lastActivityAt: row.last_activity_at,
    eventCount: row.event_count,
  };
}
