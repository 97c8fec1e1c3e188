import type { Queries } from '../database/database.js';

/** A place that must not be known, as it is shown to those who have the case. */
export interface ProtectedPlace {
  readonly number: number;
  readonly place: string;
  readonly addedAt: Date;
  readonly addedBy: string;
  readonly removedAt: Date | null;
  readonly removedBy: string | null;
}

/** Every place of a case that is or was protected, in the order they were added. */
export async function listProtectedPlaces(
  queries: Queries,
  caseId: number,
): Promise<readonly ProtectedPlace[]> {
  const rows = await queries.query<{
    number: number;
    place: string;
    added_at: Date;
    added_by: string;
    removed_at: Date | null;
    removed_by: string | null;
  }>(
    `select held.number, held.place, held.added_at, adder.display_name as added_by,
            held.removed_at, remover.display_name as removed_by
       from protected_places held
            join workers adder on adder.id = held.added_by
            left join workers remover on remover.id = held.removed_by
      where held.case_id = $1 order by held.number`,
    [caseId],
  );
  return rows.map((row) => ({
    number: row.number,
    place: row.place,
    addedAt: row.added_at,
    addedBy: row.added_by,
    removedAt: row.removed_at,
    removedBy: row.removed_by,
  }));
}

/**
 * Protects places of a case from now on; those that are protected already are passed over. Call it in a transaction.
 *
 * @returns How many were new.
 */
export async function addProtectedPlaces(
  queries: Queries,
  caseId: number,
  workerId: string,
  places: readonly string[],
  addedAt: Date,
): Promise<number> {
  await queries.query('select 1 from cases where id = $1 for update', [caseId]);
  const rows = await queries.query(
    `insert into protected_places (case_id, number, place, added_at, added_by)
     select $1, known.last + fresh.position, fresh.place, $3, $4
       from (select coalesce(max(number), 0) as last from protected_places where case_id = $1) known,
            (select place, row_number() over (order by min(at)) as position
               from unnest($2::text[]) with ordinality as given (place, at)
              where not exists (select 1 from protected_places held
                                 where held.case_id = $1 and held.place = given.place
                                   and held.removed_at is null)
              group by place) fresh
     returning number`,
    [caseId, places, addedAt, workerId],
  );
  return rows.length;
}

/**
 * Ends the protection of a place. It stays in the table: what was protected when can be told.
 *
 * @returns Whether it was protected until now.
 */
export async function removeProtectedPlace(
  queries: Queries,
  caseId: number,
  number: number,
  workerId: string,
  removedAt: Date,
): Promise<boolean> {
  const rows = await queries.query(
    `update protected_places set removed_at = $3, removed_by = $4
      where case_id = $1 and number = $2 and removed_at is null returning number`,
    [caseId, number, removedAt, workerId],
  );
  return rows.length > 0;
}
