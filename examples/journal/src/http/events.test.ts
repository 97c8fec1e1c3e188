import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';

import { refusalOf, type JournalClient } from '../testing/journal-client.js';
import { makeEvent, makeEvents } from '../testing/made-events.js';
import { startTestJournal, type TestJournal } from '../testing/test-journal.js';

describe('the log of a case', () => {
  let journal: TestJournal;
  let anna: JournalClient;
  let count = 0;

  before(async () => {
    journal = await startTestJournal();
  });
  after(() => journal.close());
  beforeEach(async () => {
    anna = journal.createClient();
    await anna.logIn('anna');
    count += 1;
  });

  const newId = (name: string): string => `${name}-${String(count)}`;

  it('starts with the family, as the journal knows it', async () => {
    const [opened, imported] = await anna.load('H-1001');

    assert.deepEqual(opened, {
      id: 'H-1001-1',
      at: '2026-11-21T09:00:00.000Z',
      actor: { id: 'journal', role: 'system' },
      device: 'journal',
      seq: 1,
      type: 'case.opened',
      payload: { startedOn: '2026-11-21', entry: 'child-first', format: 1 },
      catalogue: null,
    });
    assert.equal(imported?.type, 'family.imported');
    assert.equal(imported.seq, 2);
  });

  it('takes events and gives them back', async () => {
    const events = [makeEvent(newId('a')), makeEvent(newId('b'))];

    assert.equal((await anna.append('H-1001', events)).status, 204);
    assert.equal((await anna.append('H-1001', events)).status, 204);

    assert.deepEqual((await anna.load('H-1001')).slice(-2), events);
  });

  it('is shared by those who have the case, and takes back what the other wrote', async () => {
    const bilal = journal.createClient();
    await bilal.logIn('bilal');
    const event = makeEvent(newId('a'));
    await anna.append('H-1001', [event]);

    assert.deepEqual((await bilal.load('H-1001')).at(-1), event);
    assert.equal((await bilal.append('H-1001', [event])).status, 204);
  });

  it('refuses an event that names another actor', async () => {
    for (const actor of [
      { id: 'worker-bilal', role: 'caseworker' },
      { id: 'worker-anna', role: 'system' },
    ]) {
      const response = await anna.append('H-1001', [makeEvent(newId('a'), { actor })]);
      assert.equal(await refusalOf(response), '403 event.foreign-actor');
    }
  });

  it('refuses another event with a known id, naming it, and keeps the first', async () => {
    const first = makeEvent(newId('a'));
    await anna.append('H-1001', [first]);

    const other = makeEvent(newId('a'), { payload: { said: 'MARKED' } });
    const response = await anna.append('H-1001', [makeEvent(newId('b')), other]);

    assert.equal(response.status, 409);
    assert.deepEqual(await response.json(), {
      code: 'event.conflict',
      message:
        'Another event with the same id is stored already; see `eventId`. Nothing was changed.',
      eventId: newId('a'),
    });
    assert.deepEqual((await anna.load('H-1001')).at(-1), first);
  });

  it('is hidden, existence and all, from those who do not have the case', async () => {
    const cecilia = journal.createClient();
    await cecilia.logIn('cecilia');

    for (const ref of ['H-1001', 'H-9999', '%00', 'a b']) {
      const answers = [
        await cecilia.get(`/api/cases/${ref}/events`),
        await cecilia.append(ref, [makeEvent(newId('a'))]),
      ];
      for (const answer of answers) assert.equal(await refusalOf(answer), '404 case.not-found');
    }

    const page = await (await anna.get('/cases/H-1001/access-log?lang=')).text();
    assert.match(page, /Cecilia Demo[^]*Nekad/);
  });

  it('needs someone logged in', async () => {
    const nobody = journal.createClient();

    const answers = [
      await nobody.get('/api/cases/H-1001/events'),
      await nobody.append('H-1001', []),
    ];
    for (const answer of answers) assert.equal(await refusalOf(answer), '401 session.missing');
  });

  it('takes no write that another site could have sent', async () => {
    const body = JSON.stringify({ events: [makeEvent(newId('a'))] });
    const send = (headers: Record<string, string>): Promise<Response> =>
      anna.send('/api/cases/H-1001/events', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'x-csrf-token': anna.csrfToken, ...headers },
      });

    assert.equal(await refusalOf(await send({ 'x-csrf-token': '' })), '403 csrf.invalid');
    const bilal = journal.createClient();
    await bilal.logIn('bilal');
    const withAnother = await send({ 'x-csrf-token': bilal.csrfToken });
    assert.equal(await refusalOf(withAnother), '403 csrf.invalid');
    const crossSite = await send({ 'sec-fetch-site': 'cross-site' });
    assert.equal(await refusalOf(crossSite), '403 request.cross-site');
    const otherOrigin = await send({ origin: 'https://example.com' });
    assert.equal(await refusalOf(otherOrigin), '403 request.cross-site');
    const asText = await send({ 'content-type': 'text/plain' });
    assert.equal(await refusalOf(asText), '415 request.not-json');
    const asForm = await send({ 'content-type': 'application/x-www-form-urlencoded' });
    assert.equal(await refusalOf(asForm), '415 request.not-json');

    assert.equal((await send({ 'sec-fetch-site': 'same-origin', origin: 'null' })).status, 204);
  });

  it('refuses an envelope that is not as it must be, naming place and field', async () => {
    const wrong: readonly (readonly [string, unknown])[] = [
      ['id', ''],
      ['id', 'a b'],
      ['id', 7],
      ['at', '2026-11-21T08:00:00Z'],
      ['at', '2026-02-30T08:00:00.000Z'],
      ['at', '0000-01-01T00:00:00.000Z'],
      ['actor', null],
      ['actor', { id: 'worker-anna' }],
      ['device', ''],
      ['device', 'a\u0000b'],
      ['seq', 0],
      ['seq', 1.5],
      ['seq', '1'],
      ['type', 'answer'],
      ['type', 'Answer.given'],
      ['payload', []],
      ['payload', 'MARKED'],
      ['catalogue', undefined],
      ['catalogue', { id: 'child' }],
    ];

    for (const [field, value] of wrong) {
      const events = [makeEvent(newId('a')), makeEvent(newId('b'), { [field]: value })];
      const response = await anna.append('H-1001', events);
      const answer = (await response.json()) as Record<string, unknown>;
      assert.equal(response.status, 400);
      assert.deepEqual(
        [answer['code'], answer['index'], answer['field']],
        ['event.invalid', 1, field],
      );
      assert.ok(!JSON.stringify(answer).includes('MARKED'));
    }
    const ids = (await anna.load('H-1001')).map(({ id }) => id);
    assert.ok(!ids.includes(newId('a')));
  });

  it('refuses what is no list of events, what is no JSON and what is too much', async () => {
    const send = (body: string): Promise<Response> =>
      anna.send('/api/cases/H-1001/events', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'x-csrf-token': anna.csrfToken },
      });

    for (const body of [
      '{}',
      '[]',
      'null',
      '{"events":{}}',
      '{"events":[{"__proto__":1}]}',
      '{',
      '',
    ]) {
      assert.equal(await refusalOf(await send(body)), '400 request.invalid', body);
    }
    const many = JSON.stringify({ events: makeEvents('m', 1001) });
    assert.equal(await refusalOf(await send(many)), '413 request.too-large');
    const large = JSON.stringify({ events: [], more: 'x'.repeat(5_000_000) });
    assert.equal(await refusalOf(await send(large)), '413 request.too-large');
  });

  it('writes who read and wrote, and how much, in the access log', async () => {
    const { database } = journal.running.journal;
    await anna.append('H-1002', makeEvents(newId('e'), 3));
    await anna.load('H-1002');

    const rows = await database.query(
      `select access.worker_id, access.action, access.outcome, access.event_count
         from access_log access join cases held on held.id = access.case_id
        where held.ref = 'H-1002' order by access.id`,
    );

    const who = { worker_id: 'worker-anna', outcome: 'allowed' };
    assert.deepEqual(rows, [
      { ...who, action: 'events.written', event_count: 3 },
      { ...who, action: 'events.read', event_count: 5 },
    ]);
  });
});
