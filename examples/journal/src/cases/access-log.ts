import type { Queries } from '../database/database.js';

/** What was done with a case, or with the journal. */
export type AccessAction =
  | 'log-in'
  | 'log-out'
  | 'case.opened'
  | 'events.read'
  | 'events.written'
  | 'package.read'
  | 'package.downloaded'
  | 'package.released'
  | 'release.downloaded'
  | 'access-log.read'
  | 'protected-places.fetched'
  | 'protected-places.read'
  | 'protected-place.added'
  | 'protected-place.removed';

/** One line of the access log. It says who, when and what kind of thing; never an answer. */
export interface Access {
  readonly workerId: string | null;
  readonly caseId: number | null;
  readonly action: AccessAction;
  readonly outcome: 'allowed' | 'refused';
  readonly eventCount?: number;
}

/** Writes a line. What cannot be logged is not done: let it throw. */
export async function logAccess(queries: Queries, at: Date, access: Access): Promise<void> {
  await queries.query(
    `insert into access_log (at, worker_id, case_id, action, outcome, event_count)
     values ($1, $2, $3, $4, $5, $6)`,
    [at, access.workerId, access.caseId, access.action, access.outcome, access.eventCount ?? null],
  );
}

/** A line as it is shown. */
export interface AccessEntry {
  readonly number: number;
  readonly at: Date;
  readonly workerName: string | null;
  readonly action: AccessAction;
  readonly outcome: 'allowed' | 'refused';
  readonly eventCount: number | null;
}

export const accessEntriesPerPage = 100;

/** The newest lines of a case, or those before a given one. */
export async function findAccessEntries(
  queries: Queries,
  caseId: number,
  before: number | null,
): Promise<readonly AccessEntry[]> {
  const rows = await queries.query<{
    number: string;
    at: Date;
    worker_name: string | null;
    action: AccessAction;
    outcome: 'allowed' | 'refused';
    event_count: number | null;
  }>(
    `select access.id::text as number, access.at, worker.display_name as worker_name,
            access.action, access.outcome, access.event_count
       from access_log access left join workers worker on worker.id = access.worker_id
      where access.case_id = $1 and ($2::bigint is null or access.id < $2::bigint)
      order by access.id desc limit $3`,
    [caseId, before === null ? null : String(before), accessEntriesPerPage],
  );
  return rows.map((row) => ({
    number: Number(row.number),
    at: row.at,
    workerName: row.worker_name,
    action: row.action,
    outcome: row.outcome,
    eventCount: row.event_count,
  }));
}
