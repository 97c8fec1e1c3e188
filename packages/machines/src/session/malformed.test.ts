import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { askEva, chosen, inform, openCase, refusals, succeeds } from '../testing/open-case.js';
import { testSafety } from '../testing/test-safety.js';
import { settled } from '../testing/simulated-clock.js';
import type { Outcome } from './outcome.js';

const circle: Record<string, unknown> = { state: 'answered' };
circle['value'] = circle;

/** What a host without TypeScript may hand over in place of anything. */
const malformed: readonly unknown[] = [
  undefined,
  null,
  7,
  'text',
  '',
  true,
  [],
  {},
  { id: 7 },
  { kind: 'person' },
  { state: 'answered', value: null },
  { state: 'not-asked' },
  { persons: null, others: [], mode: 'worker-led' },
  { interpreter: 'me' },
  { unit: 'P:eva' },
  { unit: 'P:eva', respondent: { kind: 'other' } },
  10n,
  () => 'a function',
  circle,
];

type AnyVerb = (...given: unknown[]) => Outcome<unknown> | undefined;

describe('what a host hands over is refused as an issue and never thrown', () => {
  test('by every verb of the family', async () => {
    for (const bad of malformed) {
      const { session } = await openCase();
      for (const [name, verb] of Object.entries(session.family) as [string, AnyVerb][]) {
        for (const args of [[], [bad], [bad, bad], ['eva', bad]]) {
          const outcome = verb(...args);
          assert.ok(outcome, name);
          if (!outcome.ok) assert.ok(outcome.issues.length > 0, name);
        }
      }
      await settled();
      assert.equal(session.view.status, 'ready');
      assert.equal(session.view.saving.status, 'saved');
      assert.ok(session.buildPackage());
    }
  });

  test('by every verb of safety', async () => {
    for (const bad of malformed) {
      const { session } = await openCase({}, { safety: testSafety });
      const interview = askEva(session);
      const safety = succeeds(interview.safety.raise('T14'));
      for (const verbs of [interview.safety, session.safety]) {
        for (const [name, verb] of Object.entries(verbs) as [string, AnyVerb][]) {
          for (const args of [[], [bad], [bad, bad], [safety, bad]]) {
            const outcome = verb(...args);
            if (outcome && !outcome.ok) assert.ok(outcome.issues.length > 0, name);
          }
        }
      }
      await settled();
      assert.equal(session.view.saving.status, 'saved');
      assert.ok(session.buildPackage());
    }
  });

  test('by every verb of an interview, in each of its states', async () => {
    const verbs = [
      'confirmPresence',
      'changePresence',
      'showArea',
      'answer',
      'undo',
      'pause',
      'resume',
      'finish',
      'close',
      'reopen',
      'takeOver',
      'setLanguage',
    ] as const;
    for (const bad of malformed) {
      const { session } = await openCase();
      const interview = askEva(session);
      for (const name of verbs) {
        const verb = interview[name].bind(interview) as AnyVerb;
        for (const args of [[], [bad], [bad, bad], ['A1.1', bad]]) {
          const outcome = verb(...args);
          if (outcome && !outcome.ok) assert.ok(outcome.issues.length > 0, name);
        }
      }
      await settled();
      assert.equal(interview.view.status, 'ready');
      assert.equal(session.view.saving.status, 'saved');
    }
  });

  test('by the session itself', async () => {
    for (const bad of malformed) {
      const { session } = await openCase();
      askEva(session);
      for (const name of ['openInterview', 'setAside', 'takeUp'] as const) {
        const verb = session[name].bind(session) as AnyVerb;
        for (const args of [[], [bad], [bad, bad], ['P:eva', bad]]) {
          const outcome = verb(...args);
          assert.ok(outcome && (!outcome.ok || args.length === 2));
        }
      }
      assert.equal(session.interview(bad as never), null);
      session.setLanguage(bad as never);
      assert.equal(session.view.language, 'sv');
      assert.ok(session.view.units.length > 0);
    }
  });

  test('and what was refused is nowhere in the log', async () => {
    const { session, store } = await openCase();
    const interview = askEva(session);
    await settled();
    const { length } = store.kept;

    assert.deepEqual(refusals(interview.changePresence(null as never)), ['flow.malformed']);
    assert.deepEqual(refusals(interview.answer('A1.1', circle as never)), ['answer.kind-wrong']);
    assert.deepEqual(refusals(session.family.importFamily(null as never)), ['family.malformed']);
    assert.deepEqual(refusals(session.setAside('P:eva', null as never)), ['flow.reason-missing']);
    await settled();

    assert.equal(store.kept.length, length);
  });

  test('and ids that were used before lose nothing: the event is refused', async () => {
    const first = await openCase();
    const again = await openCase({ ...first, ids: { create: () => 'tab0-00001' } });

    assert.deepEqual(refusals(again.session.setAside('P:eva', 'ill')), []);
    assert.deepEqual(refusals(again.session.takeUp('P:eva')), ['event.conflicting']);
    assert.equal(again.session.view.units.find(({ id }) => id === 'P:eva')?.status, 'set-aside');
  });

  test('and a listener that is no function is the host’s to hear of', async () => {
    const { session, clock } = await openCase();
    inform(session, 'eva');
    session.subscribe(null as never);

    inform(session, 'kim');

    await assert.rejects(clock.advance(1), TypeError);
  });
});

describe('after the session was disposed of', () => {
  test('every verb is refused, the view stays, and nothing is said or saved', async () => {
    const { session, store, clock } = await openCase();
    const interview = askEva(session);
    succeeds(interview.answer('A1.1', chosen('yes')));
    await session.dispose();
    const { length } = store.kept;
    let told = 0;
    session.subscribe(() => (told += 1));

    const tries = [
      interview.answer('A1.1', chosen('no')),
      interview.undo(),
      interview.pause('wanted'),
      interview.changePresence({ persons: [], others: [], mode: 'joint' }),
      session.setAside('P:kim', 'ill'),
      session.family.addPerson({ label: 'Li', kind: 'adult', birth: { precision: 'unknown' } }),
      session.openInterview({ unit: 'P:eva', respondent: { kind: 'person', person: 'eva' } }),
    ];
    session.saveNow();
    session.reload();
    await clock.advance(120_000);

    for (const outcome of tries) assert.deepEqual(refusals(outcome), ['session.disposed']);
    assert.equal(store.kept.length, length);
    assert.equal(session.view.status, 'ready');
    assert.equal(interview.view.flow, 'asking');
    assert.equal(told, 0);
    assert.equal(clock.waiting, 0);
  });

  test('disposing again waits for the same end', async () => {
    const { session, store, clock } = await openCase();
    store.mood = 'hangs';
    askEva(session);
    const ends: string[] = [];
    void session.dispose().then(() => ends.push('first'));
    void session.dispose().then(() => ends.push('second'));

    await settled();
    assert.deepEqual(ends, []);
    store.letGo();
    store.mood = 'works';
    await clock.advance(0);

    assert.deepEqual(ends, ['first', 'second']);
  });

  test('while the log was still being loaded, nothing comes of it', async () => {
    const world = await openCase();
    world.store.loadMood = 'hangs';
    const { session } = await openCase(world);

    await session.dispose();
    world.store.letGo();
    await settled();

    assert.equal(session.view.status, 'loading');
    assert.equal(world.store.aborted, 1);
  });
});
