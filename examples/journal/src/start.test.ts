import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { runJournalProcess, startJournalProcess, type Ended } from './testing/journal-process.js';
import { makeEvent } from './testing/made-events.js';
import { createTemporaryFolder, type TemporaryFolder } from './testing/temporary-folder.js';

/** One sentence or two on the error stream, nothing else, and exit code 1. */
function assertRefusedInWords(ended: Ended, words: RegExp): void {
  assert.equal(ended.code, 1);
  assert.equal(ended.stdout, '');
  assert.match(ended.stderr, words);
  assert.match(ended.stderr, /^[A-Z][^\n]*\.\n$/);
}

async function listen(onConnection: () => void = () => undefined): Promise<Server> {
  const server = createServer(onConnection).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const portOf = (server: Server): string => String((server.address() as AddressInfo).port);

describe('starting the journal', () => {
  let folder: TemporaryFolder;
  before(() => {
    folder = createTemporaryFolder();
  });
  after(() => folder.remove());

  it('says where it runs, how to log in and where the data lies; stops cleanly; loses nothing', async () => {
    const environment = { HELHET_DATA_DIR: folder.path };
    const journal = await startJournalProcess(environment);
    const client = journal.createClient();
    await client.logIn('anna');
    assert.equal((await client.append('H-1001', [makeEvent('a')])).status, 204);

    const ended = await journal.end('SIGINT');

    assert.deepEqual([ended.code, ended.stderr], [0, '']);
    assert.match(ended.stdout, /^The journal runs at http:\/\/127\.0\.0\.1:\d+\n/);
    assert.match(ended.stdout, /anna \/ anna-demo, bilal \/ bilal-demo, cecilia \/ cecilia-demo\n/);
    assert.ok(ended.stdout.includes(folder.path));

    const again = await startJournalProcess(environment);
    const events = await (async () => {
      const later = again.createClient();
      later.cookie = client.cookie;
      return later.load('H-1001');
    })();
    assert.deepEqual(
      events.map(({ id }) => id),
      ['H-1001-1', 'H-1001-2', 'a'],
    );
    assert.equal((await again.end('SIGTERM')).code, 0);
  });

  it('is refused while another runs on the same folder, and takes over from a dead one', async () => {
    const environment = { HELHET_DATA_DIR: folder.path };
    const first = await startJournalProcess(environment);

    assertRefusedInWords(await runJournalProcess(environment), /^Another journal is running on/);

    assert.equal((await first.end('SIGKILL')).signal, 'SIGKILL');
    const second = await startJournalProcess(environment);
    assert.equal((await second.end('SIGTERM')).code, 0);
  });

  it('is refused when the port is taken', async () => {
    const other = await listen();
    try {
      const ended = await runJournalProcess({ HELHET_DATA_DIR: folder.path, PORT: portOf(other) });
      assertRefusedInWords(ended, /^Port \d+ is taken\. Stop what uses it, or set PORT/);
    } finally {
      other.close();
    }
  });

  it('is refused when nothing answers at DATABASE_URL, without saying the password', async () => {
    const server = await listen();
    const port = portOf(server);
    server.close();
    await once(server, 'close');

    const ended = await runJournalProcess({
      DATABASE_URL: `postgresql://me:s3cret@127.0.0.1:${port}/journal`,
    });

    assertRefusedInWords(
      ended,
      /^The PostgreSQL database "journal" at 127\.0\.0\.1:\d+ does not answer/,
    );
    assert.ok(!ended.stderr.includes('s3cret'));
  });

  it('is refused when what answers at DATABASE_URL is silent', async () => {
    const silent = await listen();
    try {
      const url = `postgresql://me:s3cret@127.0.0.1:${portOf(silent)}/journal`;
      assertRefusedInWords(await runJournalProcess({ DATABASE_URL: url }), /does not answer/);
    } finally {
      silent.close();
    }
  });

  it('is refused when a setting cannot be understood', async () => {
    const ended = await runJournalProcess({ HELHET_DATA_DIR: folder.path, PORT: 'many' });

    assertRefusedInWords(ended, /^PORT is "many"\. Set it to a number/);
  });

  it('is refused when the folder cannot be one', async () => {
    const file = join(folder.path, 'file');
    await writeFile(file, '');

    const ended = await runJournalProcess({ HELHET_DATA_DIR: join(file, 'data') });

    assertRefusedInWords(ended, /^The folder .* cannot be used for the database \(ENOTDIR\)/);
  });
});
