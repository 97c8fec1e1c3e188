import { isDeepStrictEqual } from 'node:util';

import type { Queries } from '../database/database.js';
import { JournalError } from '../journal-error.js';
import type { EventEnvelope } from './event-envelope.js';

/** Who appends, and what they may sign. */
export interface Author {
  readonly id: string;
  readonly role: string;
  readonly displayName?: string;
}

/** The log of a case as it is stored: one JSON text per event, in the order they came. */
export async function loadEvents(queries: Queries, caseId: number): Promise<readonly string[]> {
  const rows = await queries.query<{ body: string }>(
    'select body::text as body from events where case_id = $1 order by position',
    [caseId],
  );
  return rows.map((row) => row.body);
}

/**
 * Appends events to the log of a case; those it has already are passed over.
 *
 * Call it in a transaction: then either all of them are stored or none. Appends to one case wait for one
 * another, so that positions have no gaps and a reader never sees a later one before an earlier.
 *
 * @returns How many were new.
 * @throws {@link JournalError} `event.conflict` when an id is taken by another event, `event.foreign-actor` when a
 * new event is not the author's own.
 */
export async function appendEvents(
  queries: Queries,
  caseId: number,
  author: Author,
  events: readonly EventEnvelope[],
  receivedAt: Date,
): Promise<number> {
  await queries.query('select 1 from cases where id = $1 for update', [caseId]);
  const stored = await findStored(queries, caseId, events);
  const fresh = new Map<string, EventEnvelope>();
  for (const event of events) {
    const known = stored.get(event.id) ?? fresh.get(event.id);
    if (known === undefined) {
      refuseForeign(event, author);
      fresh.set(event.id, event);
    } else if (!isDeepStrictEqual(known, asStored(event))) {
      throw new JournalError('event.conflict', { eventId: event.id });
    }
  }
  if (fresh.size > 0) await insert(queries, caseId, [...fresh.values()], receivedAt);
  return fresh.size;
}

/** What comes back when an event has been stored: JSON has one zero, JavaScript has two. */
function asStored(event: EventEnvelope): unknown {
  return JSON.parse(JSON.stringify(event)) as unknown;
}

async function findStored(
  queries: Queries,
  caseId: number,
  events: readonly EventEnvelope[],
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await queries.query<{ id: string; body: string }>(
    'select id, body::text as body from events where case_id = $1 and id = any($2)',
    [caseId, events.map((event) => event.id)],
  );
  return new Map(rows.map((row) => [row.id, JSON.parse(row.body) as unknown]));
}

function refuseForeign(event: EventEnvelope, author: Author): void {
  const { id, role, name = author.displayName } = event.actor;
  const isAuthor = id === author.id && role === author.role && name === author.displayName;
  if (isAuthor) return;
  throw new JournalError('event.foreign-actor', { eventId: event.id });
}

async function insert(
  queries: Queries,
  caseId: number,
  events: readonly EventEnvelope[],
  receivedAt: Date,
): Promise<void> {
  await queries.query(
    `insert into events (case_id, position, id, device, seq, at, type, body, received_at)
     select $1, held.event_count + event.place, event.id, event.device, event.seq::bigint,
            event.at::timestamptz, event.type, event.body::json, $8
       from (select event_count from cases where id = $1) held,
            unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
              with ordinality as event (id, device, seq, at, type, body, place)`,
    [
      caseId,
      events.map((event) => event.id),
      events.map((event) => event.device),
      events.map((event) => String(event.seq)),
      events.map((event) => event.at),
      events.map((event) => event.type),
      events.map((event) => JSON.stringify(event)),
      receivedAt,
    ],
  );
  await queries.query(
    `update cases set event_count = event_count + $2, last_activity_at = greatest(last_activity_at, $3)
      where id = $1`,
    [caseId, events.length, receivedAt],
  );
}
