import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';

import { refusalOf, type JournalClient } from '../testing/journal-client.js';
import { makeEvent } from '../testing/made-events.js';
import { raised, resolved } from '../testing/safety-events.js';
import { startTestJournal, type TestJournal } from '../testing/test-journal.js';

describe('releases', () => {
  let journal: TestJournal;
  let anna: JournalClient;

  before(async () => {
    journal = await startTestJournal();
  });
  after(() => journal.close());
  beforeEach(async () => {
    anna = journal.createClient();
    await anna.logIn('anna');
  });

  const textOf = async (path: string): Promise<string> => (await anna.get(path)).text();
  const pageOf = (ref: string): Promise<string> => textOf(`/cases/${ref}/package`);
  const release = (ref: string, body: unknown = {}): Promise<Response> =>
    anna.send(`/api/cases/${ref}/releases`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': anna.csrfToken },
      body: JSON.stringify(body),
    });
  const submit = (ref: string, fields: Record<string, string> = {}): Promise<Response> =>
    anna.submit(`/cases/${ref}/releases`, { csrf: anna.csrfToken, ...fields });
  const countOf = async (ref: string): Promise<number> =>
    (await pageOf(ref)).match(/releases\/\d+\.json/g)?.length ?? 0;

  it('keep the package as it is, once for each time it is asked for', async () => {
    const path = '/cases/H-1002/releases';
    assert.equal((await submit('H-1002', { csrf: 'guess' })).status, 403);

    const released = await submit('H-1002');
    await anna.append('H-1002', [makeEvent('later')]);
    const second = await release('H-1002');

    assert.equal(released.headers.get('location'), '/cases/H-1002/package#releases');
    assert.equal(second.status, 204);
    const texts = [await textOf(`${path}/1.json`), await textOf(`${path}/2.json`)];
    const counts = texts.map(
      (text) => (JSON.parse(text) as { log: { unread: number } }).log.unread,
    );
    assert.deepEqual(counts, [0, 1]);
    const sha256 = createHash('sha256')
      .update(texts[0] ?? '')
      .digest('hex');
    const page = await pageOf('H-1002');
    assert.ok(page.includes(sha256.slice(0, 16)));
    assert.match(page, /Anna Demo<\/span\s*>\s*<span class="soft small">Fingeravtryck/);
    assert.doesNotMatch(page, /class="notice|name="notForOtherParty"|Inte till den andra parten/);
    assert.equal((await anna.get(`${path}/3.json`)).status, 404);
  });

  it('wait until what may show a place is looked through; saving and looking do not', async () => {
    const before = await countOf('H-1001');
    await anna.append('H-1001', [raised('place', 'block-export')]);

    const refused = await release('H-1001', { notForOtherParty: true });
    assert.equal(await refusalOf(refused), '409 release.blocked');
    const page = await submit('H-1001', { notForOtherParty: 'yes' });
    assert.equal(page.status, 409);
    assert.match(
      await page.text(),
      /Det går inte än[^]*skyddad plats[^]*release\.blocked[^]*href="package"/,
    );
    assert.equal(await countOf('H-1001'), before);

    const packagePage = await pageOf('H-1001');
    assert.match(packagePage, /role="note"[^]*skyddad plats[^]*href="[^"]*package\.json"/);
    assert.doesNotMatch(packagePage, /action="\/cases\/H-1001\/releases"/);
    assert.equal((await anna.get('/cases/H-1001/package.json')).status, 200);
    assert.equal((await anna.append('H-1001', [makeEvent('more')])).status, 204);

    await anna.append('H-1001', resolved('place'));
    assert.equal((await release('H-1001')).status, 204);
    assert.equal((await submit('H-1001')).status, 303);
    assert.equal(await countOf('H-1001'), before + 2);
  });

  it('need a statement while something about danger to life is open, and keep it', async () => {
    await anna.append('H-1004', [raised('danger', 'freeze-export')]);

    assert.equal(await refusalOf(await release('H-1004')), '409 release.frozen');
    const unstated = { notForOtherParty: false };
    assert.equal(await refusalOf(await release('H-1004', unstated)), '409 release.frozen');
    const page = await submit('H-1004');
    assert.equal(page.status, 409);
    assert.match(await page.text(), /Det går inte än[^]*livsfara[^]*release\.frozen/);
    const packagePage = await pageOf('H-1004');
    assert.match(packagePage, /role="note"[^]*livsfara/);
    assert.match(packagePage, /type="checkbox" name="notForOtherParty" value="yes" required/);
    assert.equal(await countOf('H-1004'), 0);

    assert.equal((await release('H-1004', { notForOtherParty: true })).status, 204);
    assert.equal((await submit('H-1004', { notForOtherParty: 'yes' })).status, 303);
    await anna.append('H-1004', resolved('danger'));
    assert.equal((await release('H-1004')).status, 204);

    const after = await pageOf('H-1004');
    assert.equal(after.match(/<li>/g)?.length, 3);
    assert.equal(after.match(/Inte till den andra parten/g)?.length, 2);
    assert.doesNotMatch(after, /name="notForOtherParty"/);
  });

  it('take no statement that is neither yes nor no', async () => {
    for (const notForOtherParty of ['true', 1, null, {}]) {
      const response = await release('H-1002', { notForOtherParty });
      assert.equal(await refusalOf(response), '400 request.invalid');
    }
  });

  it('show nobody of the staff once one was under threat; the package stays whole', async () => {
    await anna.append('H-1001', [raised('threat', 'hide-workers'), ...resolved('threat')]);
    assert.equal((await release('H-1001')).status, 204);

    const page = await pageOf('H-1001');
    const [, content = ''] = page.split('<main');
    assert.match(content, /role="note"[^]*Någon i personalen/);
    assert.doesNotMatch(content, /Anna Demo/);
    const [newest = ''] = /releases\/\d+\.json/.exec(page) ?? [];
    const text = await textOf(`/cases/H-1001/${newest}`);
    assert.match(text, /"workersHidden": true/);
    assert.match(text, /worker-anna/);
  });

  it('that were refused are in the access log', async () => {
    const { database } = journal.running.journal;
    const outcomes = async (): Promise<readonly string[]> => {
      const rows = await database.query<{ outcome: string }>(
        `select access.outcome from access_log access join cases held on held.id = access.case_id
          where held.ref = 'H-1001' and access.action = 'package.released' order by access.id`,
      );
      return rows.map(({ outcome }) => outcome);
    };
    const before = await outcomes();

    await anna.append('H-1001', [raised('seen', 'block-export')]);
    await release('H-1001');
    await anna.append('H-1001', resolved('seen'));
    await release('H-1001');

    assert.deepEqual((await outcomes()).slice(before.length), ['refused', 'allowed']);
  });

  it('lead back to the package from where a refusal stood, in the language that was chosen', async () => {
    const chosen = await anna.get('/cases/H-1001/releases?lang=en');
    const back = await anna.get('/cases/H-1001/releases');

    assert.equal(chosen.headers.get('location'), '/cases/H-1001/releases');
    assert.equal(back.headers.get('location'), '/cases/H-1001/package#releases');
    assert.match(await pageOf('H-1001'), /<html lang="en">/);
  });
});
