import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import { createServer } from '../server.js';
import { refusalOf } from '../testing/journal-client.js';
import { startTestJournal, type TestJournal } from '../testing/test-journal.js';

describe('logging in', () => {
  let journal: TestJournal;
  before(async () => {
    journal = await startTestJournal();
  });
  after(() => journal.close());

  it('leads someone who is not logged in to the log-in page and back', async () => {
    const client = journal.createClient();

    const turnedAway = await client.get('/cases/H-1001/package?lang=en');
    assert.equal(turnedAway.status, 303);
    assert.equal(turnedAway.headers.get('location'), '/log-in?next=%2Fcases%2FH-1001%2Fpackage');

    const fields = { name: 'anna', password: 'anna-demo', next: '/cases/H-1001/package' };
    const response = await client.submit('/log-in', fields);
    assert.equal(response.headers.get('location'), '/cases/H-1001/package');
  });

  it('never leads to another site', async () => {
    for (const next of ['https://example.com/', '//example.com', '/cases/../..//x', '/\\x']) {
      const fields = { name: 'anna', password: 'anna-demo', next };
      const response = await journal.createClient().submit('/log-in', fields);
      assert.equal(response.headers.get('location'), '/cases', next);
    }
  });

  it('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const client = journal.createClient();

    await client.logIn('Anna ', 'anna-demo');

    const [pair, ...flags] = client.setCookie.split('; ');
    assert.match(pair ?? '', /^journal=[A-Za-z0-9_-]{43}$/);
    assert.deepEqual(flags.sort(), ['HttpOnly', 'Path=/', 'SameSite=Strict']);
  });

  it('answers a wrong password and an unknown name alike', async () => {
    const client = journal.createClient();

    const wrong = await client.logIn('bilal', 'anna-demo');
    const unknown = await client.logIn('nobody', 'anna-demo');

    assert.deepEqual([wrong.status, unknown.status], [401, 401]);
    assert.equal(await wrong.text(), await unknown.text());
    assert.equal(client.setCookie, '');
  });

  it('slows down whoever guesses, also when a guess is right at last', async () => {
    const client = journal.createClient();
    const guess = async (password: string): Promise<number> =>
      (await client.submit('/log-in', { name: 'cecilia', password })).status;

    const statuses = await Promise.all(
      Array.from({ length: 8 }, (_, index) => guess(`no-${String(index)}`)),
    );
    assert.deepEqual([...new Set(statuses)], [401]);

    const throttled = await client.submit('/log-in', { name: 'cecilia', password: 'cecilia-demo' });
    assert.equal(throttled.status, 429);
    assert.equal(throttled.headers.get('retry-after'), '300');
    assert.equal((await client.logIn('anna')).status, 303);

    journal.passTime(6);
    assert.equal((await client.logIn('cecilia')).status, 303);
  });

  it('refuses a log-in that another site sends', async () => {
    const client = journal.createClient();
    const body = new URLSearchParams({ name: 'anna', password: 'anna-demo' });

    for (const headers of [
      { origin: 'https://example.com' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const response = await client.send('/log-in', { method: 'POST', body, headers });
      assert.equal(response.status, 403);
      assert.equal(response.headers.get('set-cookie'), null);
    }
  });

  it('ends a session that is idle for long, and one that is used but old', async () => {
    const idle = journal.createClient();
    await idle.logIn('anna');
    journal.passTime(89);
    assert.equal((await idle.get('/api/session')).status, 200);
    journal.passTime(89);
    assert.equal((await idle.get('/api/session')).status, 200);
    journal.passTime(91);
    assert.equal(await refusalOf(await idle.get('/api/session')), '401 session.missing');

    const busy = journal.createClient();
    await busy.logIn('anna');
    for (let hour = 0; hour < 11; hour += 1) {
      journal.passTime(60);
      assert.equal((await busy.get('/api/session')).status, 200);
    }
    journal.passTime(60);
    assert.equal((await busy.get('/api/session')).status, 401);
  });

  it('logs out at the server, not only in the browser', async () => {
    const client = journal.createClient();
    await client.logIn('anna');

    const foreign = await client.submit('/log-out', { csrf: 'guess' });
    assert.equal(foreign.status, 403);
    assert.equal((await client.get('/cases')).status, 200);

    const response = await client.submit('/log-out', { csrf: client.csrfToken });
    assert.equal(response.headers.get('location'), '/log-in');
    assert.match(response.headers.get('set-cookie') ?? '', /^journal=;.*Expires=Thu, 01 Jan 1970/);
    assert.equal((await client.get('/cases')).status, 303);
  });

  it('ends the earlier session when someone logs in again', async () => {
    const client = journal.createClient();
    await client.logIn('anna');
    const earlier = client.cookie;

    await client.logIn('bilal');

    const response = await client.send('/api/session', { headers: { cookie: earlier } });
    assert.equal(response.status, 401);
  });

  it('keeps no password and no token that could be used', async () => {
    const client = journal.createClient();
    await client.logIn('anna');
    const { database } = journal.running.journal;

    const kept = JSON.stringify([
      await database.query('select * from workers'),
      await database.query('select * from sessions'),
      await database.query('select * from log_in_attempts'),
    ]);

    assert.ok(kept.includes('scrypt$15$8$3$'));
    for (const secret of ['anna-demo', client.cookie.slice('journal='.length), client.csrfToken]) {
      assert.ok(!kept.includes(secret));
    }
    const hashes = await database.query('select distinct password_hash from workers');
    assert.equal(hashes.length, 3);
  });

  it('behind HTTPS gives a cookie that never leaves it', async () => {
    const server = await createServer({ ...journal.running.journal, tlsProxy: ['127.0.0.1'] });

    const { headers } = await server.inject({
      method: 'POST',
      url: '/log-in',
      headers: {
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: 'name=anna&password=anna-demo',
    });
    await server.close();

    const cookie = String(headers['set-cookie']);
    assert.match(cookie, /^__Host-journal=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    assert.equal(headers['strict-transport-security'], 'max-age=31536000');
  });
});
