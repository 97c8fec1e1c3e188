import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import * as fc from 'fast-check';

import { createAssessment } from './create-assessment.js';
import {
  askEva,
  chosen,
  inform,
  openCase,
  person,
  refusals,
  succeeds,
} from '../testing/open-case.js';
import { createCountingIds } from '../testing/counting-ids.js';
import { sampleEvent } from '../testing/sample-events.js';
import { createSimulatedClock, settled } from '../testing/simulated-clock.js';
import { testCatalogue } from '../testing/test-catalogue.js';
import { testFamily } from '../testing/test-family.js';
import { createUnsteadyStore, storeFailure } from '../testing/unsteady-store.js';

const types = (events: readonly { readonly type: string }[]): readonly string[] =>
  events.map((event) => event.type);

describe('loading a case', () => {
  test('a start that is no date is refused before anything is loaded', () => {
    const store = createUnsteadyStore();
    const options = { caseRef: 'c', actor: { id: 'w', role: 'worker' }, catalogue: testCatalogue };

    assert.throws(() => createAssessment({ ...options, store, startedOn: '2026-02-30' }), {
      code: 'case.date-not-a-date',
    });
  });

  test('until the log is here the status is loading and every verb is refused', async () => {
    const store = createUnsteadyStore();
    store.loadMood = 'hangs';
    const { session } = await openCase({ store });

    assert.equal(session.view.status, 'loading');
    const tries = [
      session.openInterview({ unit: 'P:eva', respondent: person('eva') }),
      session.family.addPerson(testFamily.persons[0]!),
      session.setAside('P:eva', 'ill'),
    ];
    for (const outcome of tries) assert.deepEqual(refusals(outcome), ['session.not-ready']);

    store.letGo();
    await settled();
    assert.equal(session.view.status, 'ready');
  });

  test('an empty log opens the case once, with what the host said of it', async () => {
    const { session, store } = await openCase(
      {},
      { startedOn: '2026-02-01', entry: 'adult-first' },
    );

    assert.deepEqual(types(store.kept), ['case.opened', 'family.imported']);
    assert.equal(session.buildPackage().startedOn, '2026-02-01');
    assert.equal(session.view.family.step, 'ready');
    assert.equal(session.view.units.length, 16);
  });

  test('without a family the case begins with the first step', async () => {
    const { session } = await openCase({}, { family: { ...testFamily, persons: [], edges: [] } });

    assert.equal(session.view.family.step, 'persons');
    assert.deepEqual(session.view.units, []);
  });

  test('opened again, nothing is opened or imported anew', async () => {
    const world = await openCase();
    await world.session.dispose();

    const again = await openCase(world, { startedOn: '2020-01-01' });

    assert.equal(world.store.kept.length, 2);
    assert.equal(again.session.view.units.length, 16);
  });

  for (const mood of ['throws', 'rejects'] as const) {
    test(`a store that ${mood} when asked is unreachable, and can be asked again`, async () => {
      const store = createUnsteadyStore();
      store.loadMood = mood;
      const { session } = await openCase({ store });
      assert.equal(session.view.status, 'unreachable');
      assert.equal(JSON.stringify(session.view.issues).includes(storeFailure), false);

      session.reload();
      await settled();
      assert.equal(session.view.status, 'unreachable');
      store.loadMood = 'works';
      session.reload();
      assert.equal(session.view.status, 'loading');
      await settled();

      assert.equal(session.view.status, 'ready');
      assert.deepEqual(types(store.kept), ['case.opened', 'family.imported']);
    });
  }

  test('a store that hangs is unreachable after 20 seconds, and its late answer is let be', async () => {
    const store = createUnsteadyStore();
    store.loadMood = 'hangs';
    const { session, clock } = await openCase({ store });

    await clock.advance(19_999);
    assert.equal(session.view.status, 'loading');
    await clock.advance(1);
    assert.equal(session.view.status, 'unreachable');
    assert.equal(store.aborted, 1);

    store.letGo();
    await settled();
    assert.equal(session.view.status, 'unreachable');
    store.loadMood = 'works';
    session.reload();
    await settled();
    assert.equal(session.view.status, 'ready');
    assert.equal(clock.waiting, 0);
  });

  test('a store that answers with something that is no log is unreachable', async () => {
    for (const answer of [undefined, null, 'log', 7, {}, { events: [] }]) {
      const session = createAssessment({
        caseRef: 'case-1',
        actor: { id: 'anna', role: 'worker' },
        catalogue: testCatalogue,
        clock: createSimulatedClock(),
        store: { load: () => Promise.resolve(answer as never), append: () => Promise.resolve() },
      });
      await settled();

      assert.equal(session.view.status, 'unreachable', JSON.stringify(answer));
    }
  });

  test('a log of a later format is refused and left alone', async () => {
    for (const format of [2, 99, '2', null]) {
      const store = createUnsteadyStore();
      const opened = sampleEvent('case.opened', {
        startedOn: '2026-03-02',
        entry: 'child-first',
        format: 1,
      });
      store.plant({ ...opened, payload: { ...opened.payload, format } });
      const { session, clock } = await openCase({ store });

      assert.equal(session.view.status, 'refused');
      assert.deepEqual(refusals(session.setAside('P:eva', 'ill')), ['session.not-ready']);
      session.reload();
      session.saveNow();
      await clock.advance(600_000);
      await session.dispose();
      assert.deepEqual(store.batches, []);
    }
  });

  test('an event that nobody can read is kept and told, and the rest is there', async () => {
    const world = await openCase();
    world.store.plant({ id: 'later', type: 'mood.swung' }, null, 7);
    await world.session.dispose();

    const { session } = await openCase(world);

    assert.equal(session.view.status, 'ready');
    assert.equal(session.view.units.length, 16);
    assert.deepEqual(
      session.view.issues.map((issue) => issue.code),
      ['event.unreadable', 'event.unreadable', 'event.unreadable'],
    );
  });

  test('an event with no moment has no place in the order, and sets nobody else’s clock', async () => {
    const world = await openCase();
    world.store.plant({ ...world.store.kept[0], id: 'late', at: 'tomorrow' });

    const { session } = await openCase(world);
    askEva(session);
    await session.dispose();

    assert.deepEqual(
      session.view.issues.map((issue) => issue.code),
      ['event.unreadable'],
    );
    for (const { at } of world.store.kept) assert.match(at, /^2026-03-02T/);
  });

  test('whatever lies in the log, the session comes to ready or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 10 }), async (entries) => {
        const store = createUnsteadyStore();
        store.plant(...entries);
        const { session } = await openCase({ store });

        assert.ok(['ready', 'refused'].includes(session.view.status));
        await session.dispose();
      }),
    );
  });

  test('two sessions over one store come together by union when opened again', async () => {
    const here = await openCase({ ids: createCountingIds('here') });
    const there = await openCase({ ...here, ids: createCountingIds('there') });
    inform(there.session, 'kim');
    const hers = askEva(here.session);
    const his = succeeds(there.session.openInterview({ unit: 'P:kim', respondent: person('kim') }));
    succeeds(his.confirmPresence({ persons: [], others: [], mode: 'worker-led' }));
    succeeds(hers.answer('A1.1', chosen('no')));
    succeeds(his.answer('A1.1', chosen('sometimes')));
    await here.session.dispose();
    await there.session.dispose();

    const first = await openCase({ ...here, ids: createCountingIds('later') });
    const second = await openCase({ ...here, ids: createCountingIds('latest') });

    const packages = [first, second].map(({ session }) =>
      session.buildPackage({ packageId: 'p', generatedAt: '2026-03-02T08:00:00.000Z' }),
    );
    assert.deepEqual(packages[0], packages[1]);
    assert.deepEqual(packages[0]?.answers.map(({ unit, value }) => [unit, value]).sort(), [
      ['P:eva', { kind: 'yes-no', option: 'no' }],
      ['P:kim', { kind: 'yes-no', option: 'sometimes' }],
    ]);
    assert.equal(types(here.store.kept).filter((type) => type === 'family.imported').length, 1);
  });

  test('two sessions that both find the log empty give one case', async () => {
    const store = createUnsteadyStore();
    store.loadMood = 'hangs';
    const here = await openCase({ store, ids: createCountingIds('here') });
    await openCase({ ...here, ids: createCountingIds('there') }, { startedOn: '2026-03-01' });
    store.letGo();
    await settled();
    store.loadMood = 'works';

    const again = await openCase({ ...here, ids: createCountingIds('later') });

    assert.equal(types(store.kept).filter((type) => type === 'case.opened').length, 2);
    assert.equal(again.session.view.units.length, 16);
    assert.deepEqual(again.session.view.issues, []);
  });

  test('whoever hears that it is ready finds everything there at once', async () => {
    const store = createUnsteadyStore();
    store.loadMood = 'hangs';
    const { session } = await openCase({ store });
    const seen: (readonly [string, number])[] = [];
    session.subscribe(() => seen.push([session.view.status, session.view.units.length]));

    store.letGo();
    await settled();

    assert.deepEqual(new Set(seen.map((one) => one.join())), new Set(['ready,16']));
  });

  test('a family from the host that cannot be read is told, and the case is open all the same', async () => {
    const { session, store } = await openCase({}, { family: { persons: 'eva' } as never });

    assert.deepEqual(
      session.view.issues.map((issue) => issue.code),
      ['family.malformed'],
    );
    assert.equal(session.view.issues, session.view.issues);
    assert.deepEqual(types(store.kept), ['case.opened']);
  });
});
