import { createHash } from 'node:crypto';

import type { Queries } from '../database/database.js';

/** A package as it was when someone released it. */
export interface Release {
  readonly number: number;
  readonly releasedAt: Date;
  readonly workerName: string;
  readonly sha256: string;
  /** Whether whoever released it stated so. */
  readonly notForOtherParty: boolean;
}

/** What is released, and what was stated about it. */
export interface NewRelease {
  readonly body: string;
  readonly notForOtherParty: boolean;
}

/** Keeps a package for good. Call it in a transaction. */
export async function addRelease(
  queries: Queries,
  caseId: number,
  workerId: string,
  { body, notForOtherParty }: NewRelease,
  releasedAt: Date,
): Promise<void> {
  await queries.query('select 1 from cases where id = $1 for update', [caseId]);
  await queries.query(
    `insert into releases (case_id, number, released_at, worker_id, sha256, body, not_for_other_party)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 from releases where case_id = $1`,
    [
      caseId,
      releasedAt,
      workerId,
      createHash('sha256').update(body).digest('hex'),
      body,
      notForOtherParty,
    ],
  );
}

/** The releases of a case, the newest first. */
export async function listReleases(queries: Queries, caseId: number): Promise<readonly Release[]> {
  const rows = await queries.query<{
    number: number;
    released_at: Date;
    worker_name: string;
    sha256: string;
    not_for_other_party: boolean;
  }>(
    `select release.number, release.released_at, worker.display_name as worker_name, release.sha256,
            release.not_for_other_party
       from releases release join workers worker on worker.id = release.worker_id
      where release.case_id = $1 order by release.number desc`,
    [caseId],
  );
  return rows.map((row) => ({
    number: row.number,
    releasedAt: row.released_at,
    workerName: row.worker_name,
    sha256: row.sha256,
    notForOtherParty: row.not_for_other_party,
  }));
}

/** The text of a release, byte for byte; `null` when there is none with this number. */
export async function findReleaseText(
  queries: Queries,
  caseId: number,
  number: number,
): Promise<string | null> {
  const [row] = await queries.query<{ body: string }>(
    'select body from releases where case_id = $1 and number = $2',
    [caseId, number],
  );
  return row?.body ?? null;
}
