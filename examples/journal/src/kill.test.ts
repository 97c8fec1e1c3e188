import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { JournalClient } from './testing/journal-client.js';
import { startJournalProcess } from './testing/journal-process.js';
import { makeEvents, type MadeEvent } from './testing/made-events.js';
import { startPostgresServer, type PostgresServer } from './testing/postgres-server.suite.js';
import { createTemporaryFolder, type TemporaryFolder } from './testing/temporary-folder.js';

const rounds = 3;

/** What was sent and answered for before the process was killed, and what was still under way. */
interface Round {
  readonly acknowledged: readonly MadeEvent[];
  readonly underWay: readonly MadeEvent[];
}

async function runRound(environment: Record<string, string>, number: number): Promise<Round> {
  const journal = await startJournalProcess(environment);
  const client = await logIn(journal.createClient());
  const acknowledged: MadeEvent[] = [];
  for (let part = 0; part < 5; part += 1) {
    const events = makeEvents(`r${String(number)}-${String(part)}`, 4);
    const response = await client.append('H-1001', events);
    assert.equal(response.status, 204);
    acknowledged.push(...events);
  }
  const underWay = makeEvents(`r${String(number)}-cut`, 50);
  const cut = client.append('H-1001', underWay).catch(() => null);
  // Every other round the process is killed between two appends, else while one is under way.
  if (number % 2 === 0) await cut;
  const { signal } = await journal.end('SIGKILL');
  assert.equal(signal, 'SIGKILL');
  const response = await cut;
  return response?.status === 204
    ? { acknowledged: [...acknowledged, ...underWay], underWay: [] }
    : { acknowledged, underWay };
}

async function logIn(client: JournalClient): Promise<JournalClient> {
  await client.logIn('anna');
  return client;
}

/** Kills the journal again and again, and looks at what is there when it runs once more. */
async function killAgainAndAgain(environment: Record<string, string>): Promise<void> {
  const done: Round[] = [];
  for (let number = 0; number < rounds; number += 1) {
    done.push(await runRound(environment, number));
  }

  const journal = await startJournalProcess(environment);
  const client = await logIn(journal.createClient());
  const stored = new Map((await client.load('H-1001')).map((event) => [event.id, event]));
  await journal.end('SIGTERM');

  for (const { acknowledged, underWay } of done) {
    for (const event of acknowledged) assert.deepEqual(stored.get(event.id), event);
    const kept = underWay.filter(({ id }) => stored.has(id)).length;
    assert.ok(
      kept === 0 || kept === underWay.length,
      `${String(kept)} of ${String(underWay.length)}`,
    );
  }
}

describe('a journal that is killed', () => {
  let folder: TemporaryFolder;
  let server: PostgresServer;

  before(async () => {
    folder = createTemporaryFolder();
    server = await startPostgresServer();
  });
  after(async () => {
    await server.stop();
    await folder.remove();
  });

  it('has lost nothing it acknowledged, and holds nothing by halves, on PGlite', () =>
    killAgainAndAgain({ HELHET_DATA_DIR: folder.path }));

  it('has lost nothing it acknowledged, and holds nothing by halves, on PostgreSQL', async () =>
    killAgainAndAgain({ DATABASE_URL: await server.createDatabase() }));

  it('may run beside others on one PostgreSQL, with the same sessions and cases', async () => {
    const environment = { DATABASE_URL: await server.createDatabase() };
    const [left, right] = await Promise.all([
      startJournalProcess(environment),
      startJournalProcess(environment),
    ]);
    const atLeft = await logIn(left.createClient());
    const atRight = right.createClient();
    atRight.cookie = atLeft.cookie;
    atRight.csrfToken = atLeft.csrfToken;
    const events = makeEvents('e', 30);

    const responses = await Promise.all([
      ...[0, 1, 2].map((part) => atLeft.append('H-1001', events.slice(part * 10, part * 10 + 15))),
      ...[0, 1, 2].map((part) => atRight.append('H-1001', events.slice(part * 10, part * 10 + 15))),
    ]);

    assert.deepEqual([...new Set(responses.map(({ status }) => status))], [204]);
    const logs = [await atLeft.load('H-1001'), await atRight.load('H-1001')];
    assert.deepEqual(logs[0], logs[1]);
    assert.equal(logs[0]?.length, 32);
    const ends = await Promise.all([left.end('SIGTERM'), right.end('SIGINT')]);
    assert.deepEqual(
      ends.map(({ code }) => code),
      [0, 0],
    );
  });
});
