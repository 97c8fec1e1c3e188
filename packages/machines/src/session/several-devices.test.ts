import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { foldEvents, type Given } from '@helhet/core';

import {
  alone,
  askEva,
  chosen,
  inform,
  openCase,
  person,
  refusals,
  succeeds,
  type OpenCase,
} from '../testing/open-case.js';
import { createCountingIds } from '../testing/counting-ids.js';
import { settled } from '../testing/simulated-clock.js';
import type { AssessmentSession } from './assessment-session.js';
import type { InterviewSession } from './interview-session.js';

const anna = { id: 'anna', role: 'worker' };
const bea = { id: 'bea', role: 'worker' };
const often: Given = { state: 'answered', value: { kind: 'frequency', option: 'often' } };
const closing = { whatHappensNext: 'a', toldToWhom: 'b', feeling: 'so-so' } as const;

/** Another device with the same log. */
async function device(
  { store, clock }: OpenCase,
  name: string,
  actor = bea,
): Promise<AssessmentSession> {
  const world = { store, clock, ids: createCountingIds(name) };
  return (await openCase(world, { actor })).session;
}

async function saved({ session, clock }: OpenCase): Promise<void> {
  session.saveNow();
  await clock.advance(1000);
  await settled();
}

async function open(): Promise<OpenCase> {
  return openCase({ ids: createCountingIds('first') }, { actor: anna });
}

function sameTalk(session: AssessmentSession, { view }: InterviewSession): InterviewSession {
  const found = session.interview(view.id);
  assert.ok(found);
  return found;
}

describe('one device writes one interview', () => {
  test('a colleague finds it paused, is told whose it is, and takes it over to go on', async () => {
    const first = await open();
    const talk = askEva(first.session);
    succeeds(talk.answer('A1.1', chosen('no')));
    await saved(first);
    const there = sameTalk(await device(first, 'second'), talk);

    assert.equal(there.view.flow, 'paused');
    assert.deepEqual(there.view.writtenElsewhere?.by, anna);
    assert.equal(there.view.writtenElsewhere.self, false);
    assert.deepEqual(refusals(there.resume()), ['interview.written-elsewhere']);

    succeeds(there.takeOver());

    assert.equal(there.view.writtenElsewhere, null);
    assert.equal(there.view.flow, 'paused');
    succeeds(there.resume());
    succeeds(there.confirmPresence(alone));
    succeeds(there.answer('A1.1', chosen('yes')));
  });

  test('the same worker goes on with it on another device at once', async () => {
    const first = await open();
    const talk = askEva(first.session);
    await saved(first);
    const there = sameTalk(await device(first, 'second', anna), talk);

    assert.equal(there.view.writtenElsewhere?.self, true);
    succeeds(there.resume());
    assert.equal(there.view.writtenElsewhere, null);
  });

  test('the first device is told at its next look, and writes no more in it', async () => {
    const first = await open();
    const talk = askEva(first.session);
    await saved(first);
    const second = await device(first, 'second');
    succeeds(sameTalk(second, talk).takeOver());
    await saved({ ...first, session: second });

    succeeds(await first.session.refresh());

    assert.equal(talk.view.flow, 'paused');
    assert.deepEqual(talk.view.writtenElsewhere?.by, bea);
    assert.deepEqual(refusals(talk.resume()), ['interview.written-elsewhere']);
  });

  test('what both wrote meanwhile is kept, and told', async () => {
    const first = await open();
    const talk = askEva(first.session);
    succeeds(talk.answer('A1.1', chosen('no')));
    await saved(first);
    const second = await device(first, 'second');
    const there = sameTalk(second, talk);
    succeeds(there.takeOver());
    succeeds(there.resume());
    succeeds(there.confirmPresence(alone));
    succeeds(there.answer('A1.1', chosen('yes')));
    await saved({ ...first, session: second });
    succeeds(talk.answer('A2.1', often));
    await saved(first);

    succeeds(await second.refresh());

    assert.deepEqual(
      second.view.issues.map(({ code }) => code),
      ['interview.on-two-devices'],
    );
    const answers = second
      .buildPackage()
      .answers.map(({ question, current }) => [question, current]);
    assert.deepEqual(answers.sort(), [
      ['A1.1', false],
      ['A1.1', true],
      ['A2.1', true],
    ]);
  });

  test('a unit is never locked: a colleague opens a talk of their own with the same voice', async () => {
    const first = await open();
    const talk = askEva(first.session);
    await saved(first);
    const second = await device(first, 'second');
    const choice = { unit: 'P:eva', respondent: person('eva') };

    const own = succeeds(second.openInterview({ ...choice, anew: true }));
    succeeds(own.confirmPresence(alone));
    succeeds(own.answer('A1.1', chosen('yes')));
    succeeds(talk.answer('A1.1', chosen('no')));
    await saved({ ...first, session: second });
    await saved(first);

    assert.notEqual(own.view.id, talk.view.id);
    // Each worker comes back to the talk they lead.
    assert.equal(succeeds(first.session.openInterview(choice)).view.id, talk.view.id);
    succeeds(await first.session.refresh());
    assert.equal(succeeds(first.session.openInterview(choice)).view.id, talk.view.id);
    assert.equal(succeeds(second.openInterview(choice)).view.id, own.view.id);
    assert.equal(first.session.buildPackage().answers.length, 2);
    assert.deepEqual(first.session.view.issues, []);
  });

  test('whoever reopens a closed interview writes in it', async () => {
    const first = await open();
    const talk = askEva(first.session);
    succeeds(talk.finish());
    succeeds(talk.close(closing));
    await saved(first);
    const there = sameTalk(await device(first, 'second'), talk);

    succeeds(there.reopen('more to say'));
    succeeds(there.confirmPresence(alone));

    assert.equal(there.view.writtenElsewhere, null);
  });
});

describe('taking in what others have written', () => {
  test('goes on with the talk that is written here, as it stood', async () => {
    const first = await open();
    inform(first.session, 'kim');
    const talk = askEva(first.session);
    succeeds(talk.answer('A1.1', chosen('no')));
    await saved(first);
    const second = await device(first, 'second');
    const other = succeeds(second.openInterview({ unit: 'P:kim', respondent: person('kim') }));
    succeeds(other.confirmPresence(alone));
    succeeds(other.answer('A1.1', chosen('yes')));
    await saved({ ...first, session: second });
    const before = talk.view;
    succeeds(talk.answer('A2.1', often));

    succeeds(await first.session.refresh());

    assert.equal(talk.view.flow, 'asking');
    assert.equal(talk.view.outline.questions.get('A2.1')?.answer?.given.state, 'answered');
    assert.deepEqual(talk.view.presence, before.presence);
    succeeds(talk.undo());
    const theirs = first.session.interview(other.view.id)!;
    assert.equal(theirs.view.flow, 'paused');
    assert.equal(theirs.view.outline.questions.get('A1.1')?.answer?.given.state, 'answered');
    await saved(first);
    assert.equal(foldEvents(first.store.kept).issues.length, 0);
  });

  test('a store that fails, or gives less than it had, changes nothing here', async () => {
    const first = await open();
    const talk = askEva(first.session);
    succeeds(talk.answer('A1.1', chosen('no')));
    await saved(first);
    const second = await device(first, 'second');
    const { view } = second;

    const fewer = first.store.kept.slice(3);
    first.store.load = () => Promise.resolve(fewer);
    assert.deepEqual(refusals(await second.refresh()), ['log.incomplete']);
    first.store.load = () => Promise.reject(new Error('down'));
    assert.deepEqual(refusals(await second.refresh()), ['log.unreachable']);

    assert.equal(second.view, view);
    // What was made here is not the store's to lose.
    first.store.load = () => Promise.resolve(fewer);
    succeeds(await first.session.refresh());
    succeeds(talk.answer('A1.1', chosen('yes')));
  });
});
