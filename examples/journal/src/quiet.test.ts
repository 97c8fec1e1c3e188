import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { openPostgresDatabase } from './database/postgres-database.js';
import { startJournalProcess } from './testing/journal-process.js';
import { makeEvent } from './testing/made-events.js';
import { startPostgresServer, type PostgresServer } from './testing/postgres-server.suite.js';

const mark = 'MARKED-7c1f';

describe('what the journal writes to its streams', () => {
  let server: PostgresServer;
  before(async () => {
    server = await startPostgresServer();
  });
  after(() => server.stop());

  it('holds no answer, whatever goes wrong, but says where it went wrong', async () => {
    const address = await server.createDatabase();
    const journal = await startJournalProcess({ DATABASE_URL: address });
    const client = journal.createClient();
    await client.logIn(mark, mark);
    await client.logIn('anna');
    const marked = (id: string, said: string): object => makeEvent(id, { payload: { said } });
    const answers: string[] = [];
    const keep = async (response: Response): Promise<void> => {
      answers.push(await response.text());
    };

    await keep(await client.append('H-1001', [marked('a', mark)]));
    await keep(await client.append('H-1001', [marked('a', `${mark} else`)]));
    await keep(await client.append('H-1001', [{ ...marked('b', mark), seq: mark }]));
    await keep(await client.append(mark, [marked('c', mark)]));
    await keep(
      await client.send('/api/cases/H-1001/events', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': client.csrfToken },
        body: `{"events":[{"said":"${mark}`,
      }),
    );
    await keep(await client.get(`/cases/H-1001?${mark}`));
    const { csrfToken: csrf } = client;
    const add = (places: string): Promise<Response> =>
      client.submit('/cases/H-1001/protected-places', { csrf, places });
    await keep(await add(mark));
    await keep(await client.submit(`/cases/H-1001/protected-places/${mark}/remove`, { csrf }));

    // A database that refuses repeats what it was given; one that is gone says where it was.
    const database = await openPostgresDatabase(address);
    await database.script(
      `alter table events add constraint unsayable check (body::text not like '%${mark}%') not valid`,
    );
    const refused = await client.append('H-1001', [marked('d', mark)]);
    await database.script(
      `alter table protected_places add constraint unsayable check (place not like '${mark} %')`,
    );
    const unplaced = await add(`${mark} 14`);
    await database.script('alter table events rename to elsewhere');
    const missing = await client.append('H-1001', [marked('e', mark)]);
    await database.close();
    await keep(refused);
    await keep(missing);
    await keep(unplaced);
    const { stdout, stderr } = await journal.end('SIGTERM');

    assert.deepEqual([refused.status, unplaced.status, missing.status], [500, 500, 500]);
    assert.ok(!answers.join('\n').includes(mark));
    assert.ok(!(stdout + stderr).includes(mark));
    const reports = stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { cause: string });
    assert.deepEqual(
      reports.map(({ cause }) => cause),
      ['23514', '23514', '42P01'],
    );
  });

  it('tells a database that has gone from a fault, and goes on when it is back', async () => {
    const journal = await startJournalProcess({ DATABASE_URL: await server.createDatabase() });
    const client = journal.createClient();
    await client.logIn('anna');
    await server.pause();

    const response = await client.append('H-1001', [makeEvent('a')]);
    const { code } = (await response.json()) as { code: string };
    assert.deepEqual([response.status, code], [503, 'database.unavailable']);

    await server.resume();
    assert.equal((await client.append('H-1001', [makeEvent('a')])).status, 204);
    assert.equal((await journal.end('SIGTERM')).code, 0);
  });
});
