import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { EventPayloads, Presence, SafetyEvent } from '@helhet/core';
import { createActor, type SnapshotFrom } from 'xstate';

import { sampleEvent } from '../testing/sample-events.js';
import {
  declaredTransitions,
  passagesOf,
  pathsOf,
  reachedBy,
  statesOf,
  takenTransitions,
} from '../testing/walk-machine.js';
import {
  interviewMachine,
  type InterviewGround,
  type InterviewMachineEvent,
} from './interview-machine.js';

const interview = 'i1';
const catalogued = { interview, question: 'A1.1', audience: 'adult' } as const;
const given = { state: 'declined' } as const;
const presences: readonly Presence[] = [
  { persons: [], others: [], mode: 'worker-led' },
  { persons: ['kim'], others: [], mode: 'worker-led' },
];
const closing = { whatHappensNext: '', toldToWhom: '', feeling: 'so-so' } as const;

const raised = (safety: string, effects: readonly ('hold' | 'priority')[]): InterviewMachineEvent =>
  sampleEvent('safety.raised', {
    safety,
    trigger: 'T01',
    source: 'answer',
    effects,
    interview,
  } satisfies EventPayloads['safety.raised']) as InterviewMachineEvent;

const events = [
  raised('s1', ['hold']),
  raised('s2', ['priority']),
  sampleEvent('safety.acknowledged', { safety: 's1', actions: ['stay'] }),
  sampleEvent('safety.outcome-set', { safety: 's1', outcome: 'at an aunt’s' }),
  sampleEvent('safety.facts-noted', { safety: 's1', facts: { who: 'a neighbour' } }),
  sampleEvent('safety.resolved', { safety: 's1', how: 'safe' }),
  ...presences.flatMap((presence) => [
    sampleEvent('presence.confirmed', { interview, presence }),
    sampleEvent('presence.changed', { interview, presence }),
  ]),
  sampleEvent('answer.given', { ...catalogued, given }),
  sampleEvent('answer.withdrawn', { interview, question: 'A1.1', supersedes: 'e1' }),
  sampleEvent('instance.added', { interview, group: 'jobs', instance: 'first' }),
  sampleEvent('instance.removed', { interview, group: 'jobs', instance: 'first' }),
  sampleEvent('interview.paused', { interview, reason: 'wanted' }),
  sampleEvent('interview.resumed', { interview }),
  sampleEvent('interview.taken-over', { interview }),
  sampleEvent('interview.finished', { interview }),
  sampleEvent('interview.closed', { interview, closing }),
  sampleEvent('interview.reopened', { interview, reason: 'more to say' }),
  { type: 'session.restored' },
] as readonly InterviewMachineEvent[];

const everywhere = ['precheck', 'asking', 'held', 'paused', 'closing', 'done'];

/** Where each event may happen. Nothing else may. */
const mayHappen: Readonly<Record<string, readonly string[]>> = {
  'presence.confirmed': ['precheck'],
  'presence.changed': ['asking', 'held'],
  'answer.given': ['asking'],
  'answer.withdrawn': ['asking'],
  'instance.added': ['asking'],
  'instance.removed': ['asking'],
  'interview.paused': ['precheck', 'asking', 'held', 'closing'],
  'interview.resumed': ['paused'],
  'interview.taken-over': ['precheck', 'asking', 'held', 'paused', 'closing'],
  'interview.finished': ['asking', 'held'],
  'interview.closed': ['closing'],
  'interview.reopened': ['done'],
  'session.restored': ['precheck', 'asking', 'held', 'closing'],
  'safety.raised': everywhere,
  'safety.acknowledged': everywhere,
  'safety.outcome-set': everywhere,
  'safety.facts-noted': everywhere,
  'safety.resolved': everywhere,
};

/** The state a person would name: how it is asked is a part of asking. */
function flowOf({ value }: { readonly value: unknown }): string {
  return typeof value === 'string' ? value : Object.keys(value as object)[0]!;
}

type InterviewSnapshot = SnapshotFrom<typeof interviewMachine>;

function inputOf(ground: Partial<InterviewGround> = {}): { readonly look: () => InterviewGround } {
  const whole = { presence: null, safety: [], replaying: false, ...ground };
  return { look: () => whole };
}

const walk = { events, input: inputOf() };
const paths = pathsOf(interviewMachine, walk);

const holding: SafetyEvent = {
  id: 's1',
  trigger: 'T01',
  source: 'answer',
  effects: ['hold'],
  at: '2026-03-02T08:00:00.000Z',
  raisedBy: { id: 'anna', role: 'worker' },
  interview,
  unit: null,
  by: null,
  acknowledged: null,
  outcome: null,
  resolved: null,
};
const heldWalk = { events, input: inputOf({ safety: [holding] }) };

/** Who was last confirmed to be there on the way, or `null` when it has to be asked anew. */
function lastPresence(
  steps: readonly { readonly event: InterviewMachineEvent }[],
): Presence | null {
  let last: Presence | null = null;
  for (const { event } of steps) {
    if (event.type.startsWith('presence.') && 'payload' in event) {
      last = (event.payload as { presence: Presence }).presence;
    }
    if (
      [
        'interview.paused',
        'interview.taken-over',
        'interview.finished',
        'session.restored',
      ].includes(event.type)
    ) {
      last = null;
    }
  }
  return last;
}

/** Goes a generated path again, event by event, as a running interview does. */
function replay(steps: readonly { readonly event: InterviewMachineEvent }[]): InterviewSnapshot {
  const actor = createActor(interviewMachine, { input: inputOf() }).start();
  for (const { event } of steps) if (event.type !== ('xstate.init' as string)) actor.send(event);
  return actor.getSnapshot();
}

describe('the interview machine', () => {
  test('every state is reached, and by every way that passes no state twice', () => {
    assert.deepEqual([...reachedBy(paths)].sort(), [...statesOf(interviewMachine)].sort());
    assert.ok(paths.length > 10);
  });

  test('every transition it declares is taken, in one of the grounds it may look at', () => {
    const grounds: readonly Partial<InterviewGround>[] = [
      {},
      { safety: [holding] },
      { safety: [holding, { ...holding, id: 's2' }] },
      { safety: [holding], presence: presences[0]! },
    ];
    const walks = grounds.map((ground) => ({ events, input: inputOf(ground) }));
    const taken = takenTransitions(interviewMachine, walks);
    assert.deepEqual([...taken].sort(), [...declaredTransitions(interviewMachine)].sort());
  });

  test('every event is taken somewhere and refused everywhere else', () => {
    for (const { state } of paths) {
      for (const event of events) {
        const expected = mayHappen[event.type]!.includes(flowOf(state));

        assert.equal(state.can(event), expected, `${event.type} in ${flowOf(state)}`);
      }
    }
  });

  test('private questions may be there only while asking, when nobody else was confirmed', () => {
    for (const { state, steps } of paths) {
      // After a hold it is the log that says who is there; here nobody was ever confirmed.
      const wasHeld = steps.some(({ event }) => event.type === 'safety.acknowledged');
      const isAlone = !wasHeld && lastPresence(steps)?.persons.length === 0;

      const expected = flowOf(state) === 'asking' && isAlone;
      assert.equal(state.hasTag('private-allowed'), expected, JSON.stringify(state.value));
    }
  });

  test('answers are taken only while asking', () => {
    for (const { state } of paths) {
      assert.equal(state.hasTag('answerable'), flowOf(state) === 'asking');
    }
  });

  test('done is reached only from the closing ritual, and asking only through the check', () => {
    for (const { from, event, to } of passagesOf(interviewMachine, walk)) {
      const [before, after] = [from, to].map((name) =>
        flowOf({ value: JSON.parse(name) as unknown }),
      );

      if (after === 'done' && before !== 'done') {
        assert.deepEqual([before, event], ['closing', 'interview.closed']);
      }
      if (after === 'asking' && before !== 'asking') {
        assert.ok(
          (before === 'precheck' && event === 'presence.confirmed') ||
            (before === 'held' && event === 'safety.acknowledged'),
        );
      }
    }
  });

  test('what holds stops the questions until it is seen, also after a pause, and keeps nobody in', () => {
    const ways = passagesOf(interviewMachine, heldWalk).map(({ from, event, to }) => ({
      from: flowOf({ value: JSON.parse(from) as unknown }),
      event,
      to: flowOf({ value: JSON.parse(to) as unknown }),
    }));
    const into = ways.filter(({ from, to }) => to === 'asking' && from !== 'asking');
    assert.deepEqual(
      [...new Set(into.map(({ from, event }) => `${from} ${event}`))],
      ['held safety.acknowledged'],
    );
    for (const event of ['interview.paused', 'interview.finished']) {
      assert.ok(
        ways.some((way) => way.from === 'held' && way.event === event && way.to !== 'held'),
      );
    }
  });

  test('it cannot be closed while something is unsettled, and can when the log says it was', () => {
    const closeEvent = events.find(({ type }) => type === 'interview.closed')!;
    const closingWith = (ground: Partial<InterviewGround>): InterviewSnapshot => {
      const actor = createActor(interviewMachine, { input: inputOf(ground) }).start();
      actor.send(events.find(({ type }) => type === 'presence.confirmed')!);
      actor.send(events.find(({ type }) => type === 'interview.finished')!);
      assert.equal(actor.getSnapshot().value, 'closing');
      return actor.getSnapshot();
    };
    const acknowledged = {
      ...holding,
      acknowledged: { at: holding.at, by: holding.raisedBy, actions: ['stay'] },
    };
    const asksOutcome = { ...acknowledged, effects: ['outcome-before-end'] } as const;

    assert.equal(closingWith({ safety: [holding] }).can(closeEvent), false);
    assert.equal(closingWith({ safety: [acknowledged] }).can(closeEvent), true);
    assert.equal(closingWith({ safety: [asksOutcome] }).can(closeEvent), false);
    assert.equal(closingWith({ safety: [{ ...asksOutcome, outcome: 'x' }] }).can(closeEvent), true);
    assert.equal(closingWith({ safety: [holding], replaying: true }).can(closeEvent), true);
  });

  test('whatever it was doing, a restored interview that is not done is paused', () => {
    for (const { state, steps } of paths) {
      const restored = replay([...steps, { event: { type: 'session.restored' } }]);

      const expected = flowOf(state) === 'done' ? 'done' : 'paused';
      assert.equal(flowOf(restored), expected);
      assert.equal(restored.hasTag('private-allowed'), false);
    }
  });

  test('a path gone again, event by event, ends where it ended', () => {
    for (const { state, steps } of paths) assert.deepEqual(replay(steps).value, state.value);
  });
});
