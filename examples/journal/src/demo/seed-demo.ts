import { readFile } from 'node:fs/promises';

import type { EventEnvelope } from '../cases/event-envelope.js';
import { appendEvents } from '../cases/event-log.js';
import { addProtectedPlaces } from '../cases/protected-places.js';
import type { Clock } from '../clock.js';
import type { Database, Queries } from '../database/database.js';
import { StartError } from '../start-error.js';
import { hashPassword } from '../workers/password.js';
import { addWorker } from '../workers/worker.js';
import { demoCases, demoWorkers, type DemoCase } from './demo.js';

const familiesFolder = new URL('../../../../test/families/', import.meta.url);

/** Any number that only the demo uses. */
const demoLock = 8_101_967;

/** What made the first events of a demo case: the journal itself, from its own register. */
const journalActor = { id: 'journal', role: 'system' };

interface DemoFamily {
  readonly persons: readonly { readonly label: string; readonly kind: string }[];
}

/**
 * Puts the demo's workers and cases in the database. What is there already is left as it is.
 *
 * @throws {@link StartError} `demo.missing` when the families are not beside the journal.
 */
export async function seedDemo(database: Database, clock: Clock): Promise<void> {
  const missing = await findMissingWorkers(database);
  const workers = await Promise.all(
    missing.map(async (worker) => ({ worker, hash: await hashPassword(worker.password) })),
  );
  await database.transaction(async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [demoLock]);
    for (const { worker, hash } of workers) await addWorker(queries, worker, hash);
    for (const demoCase of demoCases) await seedCase(queries, demoCase, clock());
  });
}

async function findMissingWorkers(database: Database): Promise<typeof demoWorkers> {
  const rows = await database.query<{ id: string }>('select id from workers where id = any($1)', [
    demoWorkers.map((worker) => worker.id),
  ]);
  const known = new Set(rows.map((row) => row.id));
  return demoWorkers.filter((worker) => !known.has(worker.id));
}

async function seedCase(queries: Queries, demoCase: DemoCase, now: Date): Promise<void> {
  const [known] = await queries.query('select 1 from cases where ref = $1', [demoCase.ref]);
  if (known) return;
  const family = await readFamily(demoCase.family);
  const [row] = await queries.query<{ id: number }>(
    `insert into cases (ref, label, opened_at, last_activity_at) values ($1, $2, $3, $3) returning id`,
    [demoCase.ref, labelOf(family), now],
  );
  if (!row) return;
  await queries.query(
    'insert into case_access (worker_id, case_id) select unnest($1::text[]), $2',
    [demoCase.workers, row.id],
  );
  const opened = {
    startedOn: now.toISOString().slice(0, 10),
    entry: 'child-first',
    format: 1,
  };
  const events = [
    toEvent(demoCase, 1, now, 'case.opened', opened),
    toEvent(demoCase, 2, now, 'family.imported', { family }),
  ];
  await appendEvents(queries, row.id, journalActor, events, now);
  const { workers, protectedPlaces = [] } = demoCase;
  await addProtectedPlaces(queries, row.id, workers[0], protectedPlaces, now);
}

function toEvent(
  demoCase: DemoCase,
  seq: number,
  now: Date,
  type: string,
  payload: object,
): EventEnvelope & { readonly payload: object; readonly catalogue: null } {
  return {
    id: `${demoCase.ref}-${String(seq)}`,
    at: now.toISOString(),
    actor: journalActor,
    device: 'journal',
    seq,
    type,
    payload,
    catalogue: null,
  };
}

async function readFamily(name: string): Promise<DemoFamily> {
  try {
    return JSON.parse(
      await readFile(new URL(`${name}.json`, familiesFolder), 'utf8'),
    ) as DemoFamily;
  } catch {
    throw new StartError(
      'demo.missing',
      `The demo family "${name}" is not in test/families. Restore the file, or set HELHET_DEMO=off.`,
    );
  }
}

/** The children's names, as the list of cases shows them. */
function labelOf(family: DemoFamily): string {
  const children = family.persons.filter((person) => person.kind !== 'adult');
  return children.map((child) => child.label).join(', ');
}
