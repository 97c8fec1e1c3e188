import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';

import type { JournalClient } from '../testing/journal-client.js';
import { makeEvent } from '../testing/made-events.js';
import { startTestJournal, type TestJournal } from '../testing/test-journal.js';

describe('the pages', () => {
  let journal: TestJournal;
  let anna: JournalClient;

  before(async () => {
    journal = await startTestJournal();
    anna = journal.createClient();
    await anna.logIn('anna');
    await anna.append('H-1001', [makeEvent('a', { payload: { said: 'MARKED' } })]);
  });
  after(() => journal.close());

  const textOf = async (path: string, client = anna): Promise<string> =>
    (await client.get(path)).text();

  it('may do nothing but what they need, and lie in no cache', async () => {
    const paths = [
      ...['/log-in', '/cases', '/cases/H-1001', '/cases/H-1001/package', '/nowhere'],
      '/cases/H-1004/protected-places',
    ];
    const files = [
      ...['/cases/H-1001/package.json', '/api/cases/H-1001/events', '/api/nowhere'],
      '/api/cases/H-1004/protected-places',
    ];

    for (const path of [...paths, ...files]) {
      const { headers } = await anna.get(path);
      assert.equal(
        headers.get('content-security-policy'),
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
          "img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; " +
          "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
        path,
      );
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('cache-control'), 'no-store');
    }
    for (const path of paths) {
      assert.doesNotMatch(
        await textOf(path),
        /<style|style="|<script(?! type="module" src)| on\w+=/,
      );
    }
  });

  it('let style and icon be cached, and give nothing from outside their folders', async () => {
    const style = await anna.get('/assets/theme.css');
    assert.equal(style.headers.get('cache-control'), 'no-cache');
    assert.match(style.headers.get('content-type') ?? '', /^text\/css/);
    // Node's fetch asks past every cache as soon as it sends this header itself.
    const again = await journal.running.server.inject({
      url: '/assets/theme.css',
      headers: { 'if-none-match': style.headers.get('etag') ?? '' },
    });
    assert.equal(again.statusCode, 304);

    for (const path of ['/assets/..%2fpackage.json', '/assets/browser/..%2fmain.js', '/assets/.']) {
      const { status } = await anna.get(path);
      assert.ok(status === 400 || status === 404, path);
    }
  });

  it('list the cases one has, never those of others, never what anyone said', async () => {
    const cecilia = journal.createClient();
    await cecilia.logIn('cecilia');

    const ofAnna = await textOf('/cases');
    const ofCecilia = await textOf('/cases', cecilia);

    assert.match(ofAnna, /href="\/cases\/H-1001"[^]*href="\/cases\/H-1002"/);
    assert.doesNotMatch(ofAnna, /H-1003|MARKED/);
    assert.match(ofCecilia, /H-1002/);
    assert.doesNotMatch(ofCecilia, /H-1001|H-1003/);
  });

  it('hide a case one does not have like one that does not exist, and log the attempt', async () => {
    const cecilia = journal.createClient();
    await cecilia.logIn('cecilia');

    for (const page of [
      ...['', '/package', '/package.json', '/access-log', '/releases/1.json'],
      '/protected-places',
    ]) {
      const hidden = await cecilia.get(`/cases/H-1001${page}`);
      const missing = await cecilia.get(`/cases/H-4711${page}`);
      assert.deepEqual([hidden.status, missing.status], [404, 404]);
      assert.equal(await hidden.text(), await missing.text());
    }

    const log = await textOf('/cases/H-1001/access-log');
    assert.equal(log.match(/class="tag refused"/g)?.length, 6);
  });

  it('give the element its case, the worker and the secret of the session', async () => {
    const page = await textOf('/cases/H-1001');

    assert.match(page, /<helhet-assessment\s+data-case-ref="H-1001"\s+data-actor-id="worker-anna"/);
    assert.ok(page.includes(`data-csrf-token="${anna.csrfToken}"`));
    assert.doesNotMatch(page, /MARKED/);
    assert.match(page, /<title>Utredning · Exempeljournalen<\/title>/);
  });

  it('show the package and give it as a file whose name says nothing', async () => {
    const page = await textOf('/cases/H-1001/package');
    const response = await anna.get('/cases/H-1001/package.json');
    const text = await response.text();

    assert.match(page, /<dt>Delar<\/dt>\s*<dd>16<\/dd>/);
    assert.equal(
      response.headers.get('content-disposition'),
      'attachment; filename="assessment.json"',
    );
    const { schema, caseRef, log } = JSON.parse(text) as Record<string, unknown>;
    assert.deepEqual([schema, caseRef], ['helhet-package/1', 'H-1001']);
    assert.deepEqual(log, { events: 2, unread: 1 });
  });

  it('tell in the access log who did what, and never what anyone said', async () => {
    const log = await textOf('/cases/H-1001/access-log');

    assert.match(log, /Anna Demo[^]*Skrev i utredningen[^]*1 händelse/);
    assert.doesNotMatch(log, /MARKED/);
    assert.equal((await anna.get('/cases/H-1001/access-log?before=x')).status, 400);
  });

  it('go through a long access log page by page', async () => {
    const bilal = journal.createClient();
    await bilal.logIn('bilal');
    for (let time = 0; time < 60; time += 1) {
      await bilal.get('/cases/H-1003/package.json');
      await bilal.load('H-1003');
    }

    const newest = await textOf('/cases/H-1003/access-log', bilal);
    const [, before] = /href="\?before=(\d+)"/.exec(newest) ?? [];
    assert.ok(before);
    const older = await textOf(`/cases/H-1003/access-log?before=${before}`, bilal);

    assert.equal(newest.match(/<tr>\s*<td/g)?.length, 100);
    assert.equal(older.match(/<tr>\s*<td/g)?.length, 21);
    assert.doesNotMatch(older, /href="\?before/);
  });

  it('speak the language the worker chose, in this session only', async () => {
    const client = journal.createClient();
    await client.logIn('anna');

    const response = await client.get('/cases/H-1001?lang=en');
    assert.equal(response.headers.get('location'), '/cases/H-1001');
    assert.match(await textOf('/cases', client), /<html lang="en">[^]*My cases/);
    assert.match(await textOf('/cases'), /<html lang="sv">/);

    const english = await textOf('/log-in?lang=en&next=/cases/H-1001', journal.createClient());
    assert.match(english, /name="next" value="\/cases\/H-1001"[^]*name="lang" value="en"/);
    const odd = await textOf('/log-in?lang=%22%3E%3Cscript%3E', journal.createClient());
    assert.doesNotMatch(odd, /"><script>/);
  });
});
