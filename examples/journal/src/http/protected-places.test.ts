import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';

import { refusalOf, type JournalClient } from '../testing/journal-client.js';
import { startTestJournal, type TestJournal } from '../testing/test-journal.js';

const seeded = ['Ekorrskolan', 'Kråkrisgatan 14', 'Mossbergets vårdcentral'];
const mark = 'MARKED';

describe('protected places', () => {
  let journal: TestJournal;
  let anna: JournalClient;
  let bilal: JournalClient;

  before(async () => {
    journal = await startTestJournal();
  });
  after(() => journal.close());
  beforeEach(async () => {
    anna = journal.createClient();
    bilal = journal.createClient();
    await anna.logIn('anna');
    await bilal.logIn('bilal');
  });

  const textOf = async (path: string, client = anna): Promise<string> =>
    (await client.get(path)).text();
  const placesOf = async (ref: string): Promise<unknown> =>
    (await anna.get(`/api/cases/${ref}/protected-places`)).json();
  const add = (ref: string, places: string): Promise<Response> =>
    anna.submit(`/cases/${ref}/protected-places`, { csrf: anna.csrfToken, places });
  const remove = (ref: string, number: number | string): Promise<Response> =>
    anna.submit(`/cases/${ref}/protected-places/${String(number)}/remove`, {
      csrf: anna.csrfToken,
    });

  it('of a case are given to those who have it, and lie in no cache', async () => {
    const response = await bilal.get('/api/cases/H-1004/protected-places');

    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await response.json(), { places: seeded });
    assert.deepEqual(await placesOf('H-1001'), { places: [] });
  });

  it('are hidden, existence and all, from everyone else', async () => {
    const cecilia = journal.createClient();
    await cecilia.logIn('cecilia');
    const csrf = cecilia.csrfToken;

    for (const ref of ['H-1004', 'H-4711']) {
      const path = `/cases/${ref}/protected-places`;
      const fetched = await cecilia.get(`/api${path}`);
      assert.equal(await refusalOf(fetched), '404 case.not-found');
      for (const response of [
        await cecilia.get(path),
        await cecilia.submit(path, { csrf, places: 'Parken' }),
        await cecilia.submit(path, { csrf, places: '' }),
        await cecilia.submit(`${path}/1/remove`, { csrf }),
      ]) {
        assert.equal(response.status, 404);
        assert.doesNotMatch(await response.text(), /Ekorrskolan|Parken/);
      }
    }
    const nobody = journal.createClient();
    const fetched = await nobody.get('/api/cases/H-1004/protected-places');
    assert.equal(await refusalOf(fetched), '401 session.missing');
    assert.equal((await nobody.get('/cases/H-1004/protected-places')).status, 303);
  });

  it('are never in the page of the case, nor in its package', async () => {
    for (const path of ['', '/package', '/package.json', '/access-log']) {
      const text = await textOf(`/cases/H-1004${path}`);
      for (const place of seeded) assert.ok(!text.includes(place), path);
    }
    assert.match(await textOf('/cases/H-1004'), /href="\/cases\/H-1004\/protected-places"/);
  });

  it('are shown as text and in no attribute, with who added them', async () => {
    await add('H-1002', '"><b>Parken');

    const page = await textOf('/cases/H-1002/protected-places');

    assert.match(
      page,
      /&quot;&gt;&lt;b&gt;Parken<\/p>\s*<p class="soft small">\s*Tillagd [^]*Anna Demo/,
    );
    assert.doesNotMatch(page, /="[^"]*Parken/);
    const english = journal.createClient();
    await english.logIn('anna');
    await english.get('/cases?lang=en');
    assert.match(
      await textOf('/cases/H-1001/protected-places', english),
      /There are no places here/,
    );
  });

  it('can be added, several at a time, and removed; what was removed is still seen', async () => {
    const added = await add('H-1001', ' Parken\r\n\r\nGrand  Hotel ');
    assert.equal(added.headers.get('location'), '/cases/H-1001/protected-places');
    assert.deepEqual(await placesOf('H-1001'), { places: ['Parken', 'Grand Hotel'] });

    assert.equal((await remove('H-1001', 1)).status, 303);
    assert.equal((await remove('H-1001', 1)).status, 303);

    assert.deepEqual(await placesOf('H-1001'), { places: ['Grand Hotel'] });
    const page = await textOf('/cases/H-1001/protected-places');
    assert.match(page, /Grand Hotel[^]*<details[^]*Parken[^]*Borttagen [^]*Anna Demo/);
    for (const number of [99, 0, 'x', '1.5']) {
      assert.equal((await remove('H-1001', number)).status, 404, String(number));
    }
  });

  it('that cannot be taken are given back to be put right, with the reason', async () => {
    const before = await placesOf('H-1004');

    const empty = await add('H-1004', ' \n—');
    const long = await add('H-1004', `Parken\n${'x'.repeat(201)}"`);

    assert.deepEqual([empty.status, long.status], [400, 400]);
    assert.match(await empty.text(), /role="alert">Inget lades till. Skriv minst en plats/);
    const page = await long.text();
    assert.match(page, /role="alert">\s*Inget lades till. En rad är längre än 200 tecken/);
    assert.match(page, /aria-invalid="true"[^>]*>\nParken\nx{201}&quot;<\/textarea/);
    assert.deepEqual(await placesOf('H-1004'), before);
  });

  it('take no write that another site could have sent', async () => {
    const path = '/cases/H-1004/protected-places';
    for (const address of [path, `${path}/1/remove`]) {
      const forged = await anna.submit(address, { csrf: 'guess', places: 'Parken' });
      const body = new URLSearchParams({ csrf: anna.csrfToken, places: 'Parken' });
      const headers = { origin: 'https://example.com' };
      const foreign = await anna.send(address, { method: 'POST', body, headers });
      assert.deepEqual([forged.status, foreign.status], [403, 403]);
    }
    assert.deepEqual(await placesOf('H-1004'), { places: seeded });
  });

  it('are in the access log by what was done with them, and never by name', async () => {
    const { database } = journal.running.journal;
    const { rows: before } = await linesOf('H-1002');
    await placesOf('H-1002');
    await textOf('/cases/H-1002/protected-places');
    await add('H-1002', mark);
    await add('H-1002', mark);
    await remove('H-1002', 2);
    await remove('H-1002', 2);

    const { rows, text } = await linesOf('H-1002');

    assert.deepEqual(rows.slice(before.length), [
      'protected-places.fetched',
      'protected-places.read',
      'protected-place.added',
      'protected-place.removed',
    ]);
    assert.ok(!text.includes(mark));
    const page = await textOf('/cases/H-1002/access-log');
    assert.match(page, /Tog bort en skyddad plats[^]*Lade till skyddade platser/);
    assert.ok(!page.includes(mark));

    async function linesOf(ref: string): Promise<{ rows: readonly string[]; text: string }> {
      const lines = await database.query<{ action: string }>(
        `select access.* from access_log access join cases held on held.id = access.case_id
          where held.ref = $1 order by access.id`,
        [ref],
      );
      return { rows: lines.map(({ action }) => action), text: JSON.stringify(lines) };
    }
  });
});
