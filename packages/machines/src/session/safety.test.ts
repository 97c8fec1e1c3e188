import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Given } from '@helhet/core';

import {
  alone,
  askEva,
  inform,
  openCase,
  person,
  refusals,
  succeeds,
  withKim,
  type OpenCase,
} from '../testing/open-case.js';
import { testSafety } from '../testing/test-safety.js';
import type { InterviewSession } from './interview-session.js';

const several = (...options: readonly string[]): Given => ({
  state: 'answered',
  value: { kind: 'several-of', options },
});
const howOften = (option: string): Given => ({
  state: 'answered',
  value: { kind: 'frequency', option },
});
const closing = { whatHappensNext: 'a', toldToWhom: 'b', feeling: 'so-so' } as const;

function open(world: Partial<Omit<OpenCase, 'session'>> = {}): Promise<OpenCase> {
  return openCase(world, { safety: testSafety, language: 'en' });
}

function firedIn({ view }: InterviewSession): readonly string[] {
  return view.safety.map(({ trigger }) => trigger);
}

/** Acknowledges everything that is open. */
function seeAll(interview: InterviewSession): void {
  for (const { id, acknowledged } of interview.view.safety) {
    if (!acknowledged) succeeds(interview.safety.acknowledge(id, { actions: ['stay'] }));
  }
}

describe('an answer that fires a trigger', () => {
  test('fires on commit, and its neighbour does not', async () => {
    const interview = askEva((await open()).session);
    succeeds(interview.answer('A1.4', several('a')));
    assert.deepEqual(firedIn(interview), []);

    succeeds(interview.answer('A1.4', several('c')));

    assert.deepEqual(firedIn(interview), ['T01']);
    assert.deepEqual(interview.view.safety[0]?.by, { question: 'A1.4', number: 1 });
  });

  test('stops the questions; the respondent is told the same, whatever was said', async () => {
    const interview = askEva((await open()).session);
    succeeds(interview.answer('A1.4', several('c')));

    assert.equal(interview.view.flow, 'held');
    assert.equal(interview.view.held, 'We take a break here.');
    assert.deepEqual(refusals(interview.answer('A1.1', several('a'))), ['flow.not-now']);
    assert.equal(interview.view.outline.questions.has('A2.1'), false);

    seeAll(interview);

    assert.equal(interview.view.flow, 'asking');
    assert.equal(interview.view.held, null);
    assert.equal(interview.view.outline.questions.has('A2.1'), true);
  });

  test('with somebody else in the room, the questions that come back are not the private ones', async () => {
    const interview = askEva((await open()).session, withKim);
    succeeds(interview.answer('A1.4', several('c')));
    seeAll(interview);

    assert.equal(interview.view.flow, 'asking');
    assert.equal(interview.view.outline.questions.has('A2.1'), false);
  });

  test('is never kept from being saved: it is in the log, and so is what fired', async () => {
    const { session, store, clock } = await open();
    store.mood = 'rejects';
    const interview = askEva(session);
    succeeds(interview.answer('A1.4', several('c')));
    assert.deepEqual(firedIn(interview), ['T01']);

    store.mood = 'works';
    await clock.advance(120_000);
    await session.dispose();

    const types = store.kept.map(({ type }) => type);
    assert.ok(types.indexOf('answer.given') < types.indexOf('safety.raised'));
  });

  test('fires once while nobody has seen it, and again for something new after that', async () => {
    const interview = askEva((await open()).session);
    succeeds(interview.answer('A1.4', several('c')));
    seeAll(interview);
    succeeds(interview.answer('A1.4', several('a')));
    succeeds(interview.answer('A1.4', several('c')));

    assert.deepEqual(firedIn(interview), ['T01', 'T01']);
  });

  test('corrected, it is still there to be seen: a reason will do', async () => {
    const interview = askEva((await open()).session);
    succeeds(interview.answer('A1.4', several('c')));
    const [{ id } = { id: '' }] = interview.view.safety;

    assert.deepEqual(refusals(interview.safety.acknowledge(id, { actions: [], reason: ' ' })), [
      'safety.reason-missing',
    ]);
    succeeds(interview.safety.acknowledge(id, { actions: [], reason: 'pressed by mistake' }));
    succeeds(interview.undo());

    assert.equal(interview.view.safety[0]?.acknowledged?.reason, 'pressed by mistake');
  });

  test('that only asks to be told fires nothing', async () => {
    const interview = askEva((await open()).session);
    succeeds(interview.answer('A1.4', several('b')));

    assert.deepEqual(firedIn(interview), []);
  });

  test('fires by name, and holds nothing, when the host has given no texts', async () => {
    const interview = askEva((await openCase()).session);
    succeeds(interview.answer('A1.4', several('c')));

    assert.equal(interview.view.flow, 'asking');
    assert.equal(interview.view.safety[0]?.what, 'T01');
  });
});

describe('what has fired', () => {
  test('keeps the talk from being closed until it is seen, and never from a pause or an end', async () => {
    const interview = askEva((await open()).session);
    succeeds(interview.answer('A1.4', several('c')));
    succeeds(interview.pause('stop-wanted'));
    succeeds(interview.resume());
    succeeds(interview.confirmPresence(alone));
    assert.equal(interview.view.flow, 'held');

    succeeds(interview.finish());
    assert.deepEqual(refusals(interview.close(closing)), ['safety.unsettled']);
    seeAll(interview);
    succeeds(interview.close(closing));
    assert.equal(interview.view.flow, 'done');
  });

  test('keeps it from being closed until an outcome is decided, when it needs one', async () => {
    const interview = askEva((await open()).session);
    succeeds(interview.answer('A2.1', howOften('often')));
    const [{ id } = { id: '' }] = interview.view.safety;
    seeAll(interview);
    succeeds(interview.finish());
    assert.deepEqual(refusals(interview.close(closing)), ['safety.unsettled']);

    assert.deepEqual(refusals(interview.safety.decide(id, '')), ['safety.reason-missing']);
    succeeds(interview.safety.decide(id, 'home with her aunt'));
    succeeds(interview.close(closing));
  });

  test('is told to the worker with what, why, what to do, the law in force and the host’s numbers', async () => {
    const { session } = await open();
    const interview = askEva(session);
    succeeds(interview.answer('A1.4', several('c')));

    const [view] = session.view.safety;

    assert.equal(view, interview.view.safety[0]);
    assert.deepEqual([view?.what, view?.why], ['What T01 is', 'Why T01 matters']);
    assert.deepEqual(view?.steps, [
      { id: 'stay', text: 'Stay.' },
      { id: 'report', text: 'Report.' },
    ]);
    assert.deepEqual(view.numbers, [{ key: 'emergency', number: '112' }]);
    assert.deepEqual(
      view.legal.map(({ id, title, stale }) => [id, title, stale]),
      [['protection', 'Protection', true]],
    );
  });

  test('is brought to an end only when it has been seen, and is in the package with who did what', async () => {
    const { session } = await open();
    const interview = askEva(session);
    succeeds(interview.answer('A1.4', several('c')));
    const [{ id } = { id: '' }] = interview.view.safety;
    assert.deepEqual(refusals(session.safety.resolve(id, 'safe')), ['flow.not-now']);
    seeAll(interview);
    succeeds(session.safety.resolve(id, 'safe with grandmother'));

    const [told] = session.buildPackage().restricted.safety ?? [];

    assert.equal(told?.acknowledged?.by.id, 'anna');
    assert.equal(told.resolved?.how, 'safe with grandmother');
    assert.equal(told.unit, 'P:eva');
  });

  test('is found again when the case is opened anew: paused, and held after the check', async () => {
    const world = await open();
    const interview = askEva(world.session);
    succeeds(interview.answer('A1.4', several('c')));
    await world.session.dispose();

    const { session } = await open({ ...world, store: world.store });
    const again = succeeds(session.openInterview({ unit: 'P:eva', respondent: person('eva') }));

    assert.equal(again.view.flow, 'paused');
    succeeds(again.resume());
    succeeds(again.confirmPresence(alone));
    assert.equal(again.view.flow, 'held');
  });

  test('of violence between adults parts the couple at once', async () => {
    const { session } = await open();
    const interview = askEva(session);
    const joint = (): boolean | undefined =>
      session.view.units.find(({ id }) => id === 'K:eva+kim')?.unit.joint;
    assert.equal(joint(), true);

    succeeds(interview.safety.raise('T02'));

    assert.equal(joint(), false);
    assert.equal(interview.view.flow, 'held');
    inform(session, 'kim');
    const couple = succeeds(
      session.openInterview({ unit: 'K:eva+kim', respondent: person('kim') }),
    );
    assert.deepEqual(refusals(couple.confirmPresence({ ...alone, mode: 'joint' })), [
      'presence.not-joint',
    ]);
    succeeds(couple.confirmPresence(alone));
  });
});

describe('what is raised by hand', () => {
  test('by the worker, in the case or in a talk, with nothing answered', async () => {
    const { session } = await open();
    const id = succeeds(session.safety.raise('T14'));

    assert.deepEqual(
      session.view.safety.map((one) => [one.id, one.source, one.interview]),
      [[id, 'worker', null]],
    );
    assert.deepEqual(refusals(session.safety.resolve('nothing', 'x')), ['safety.unknown']);
    succeeds(session.safety.acknowledge(id, { actions: ['report'] }));
  });

  test('by a death that is recorded of a child’s parent, and not of anyone else', async () => {
    const { session } = await open();
    succeeds(session.family.recordDeath('lo', {}));
    assert.deepEqual(session.view.safety, []);

    succeeds(session.family.recordDeath('kim', {}));

    assert.deepEqual(
      session.view.safety.map(({ trigger, source }) => [trigger, source]),
      [['T15', 'family']],
    );
  });

  test('by a child who does not want to go home: once, and only a child has the button', async () => {
    const { session } = await open();
    inform(session, 'bo');
    const interview = succeeds(session.openInterview({ unit: 'C:bo', respondent: person('bo') }));
    succeeds(interview.confirmPresence({ ...alone, mode: 'handover' }));
    assert.equal(interview.view.homeButton, true);

    succeeds(interview.tellAfraidToGoHome());
    succeeds(interview.tellAfraidToGoHome());

    assert.deepEqual(firedIn(interview), ['T10']);
    assert.equal(interview.view.safety[0]?.source, 'respondent');
    assert.equal(askEva(session).view.homeButton, false);
  });
});
