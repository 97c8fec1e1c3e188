import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Presence } from '@helhet/core';
import { createActor, type SnapshotFrom } from 'xstate';

import { sampleEvent } from '../testing/sample-events.js';
import { passagesOf, pathsOf, reachedBy, statesOf } from '../testing/walk-machine.js';
import { interviewMachine, type InterviewMachineEvent } from './interview-machine.js';

const interview = 'i1';
const catalogued = { interview, question: 'A1.1', audience: 'adult' } as const;
const given = { state: 'declined' } as const;
const presences: readonly Presence[] = [
  { persons: [], others: [], mode: 'worker-led' },
  { persons: ['kim'], others: [], mode: 'worker-led' },
];
const closing = { whatHappensNext: '', toldToWhom: '', feeling: 'so-so' } as const;

const events = [
  ...presences.flatMap((presence) => [
    sampleEvent('presence.confirmed', { interview, presence }),
    sampleEvent('presence.changed', { interview, presence }),
  ]),
  sampleEvent('answer.given', { ...catalogued, given }),
  sampleEvent('answer.withdrawn', { interview, question: 'A1.1', supersedes: 'e1' }),
  sampleEvent('interview.paused', { interview, reason: 'wanted' }),
  sampleEvent('interview.resumed', { interview }),
  sampleEvent('interview.finished', { interview }),
  sampleEvent('interview.closed', { interview, closing }),
  sampleEvent('interview.reopened', { interview, reason: 'more to say' }),
  { type: 'session.restored' },
] as readonly InterviewMachineEvent[];

/** Where each event may happen. Nothing else may. */
const mayHappen: Readonly<Record<string, readonly string[]>> = {
  'presence.confirmed': ['precheck'],
  'presence.changed': ['asking'],
  'answer.given': ['asking'],
  'answer.withdrawn': ['asking'],
  'interview.paused': ['precheck', 'asking', 'closing'],
  'interview.resumed': ['paused'],
  'interview.finished': ['asking'],
  'interview.closed': ['closing'],
  'interview.reopened': ['done'],
  'session.restored': ['precheck', 'asking', 'closing'],
};

/** The state a person would name: how it is asked is a part of asking. */
function flowOf({ value }: { readonly value: unknown }): string {
  return typeof value === 'string' ? value : Object.keys(value as object)[0]!;
}

type InterviewSnapshot = SnapshotFrom<typeof interviewMachine>;

const walk = { events };
const paths = pathsOf(interviewMachine, walk);

/** Who was last confirmed to be there on the way, or `null` when it has to be asked anew. */
function lastPresence(
  steps: readonly { readonly event: InterviewMachineEvent }[],
): Presence | null {
  let last: Presence | null = null;
  for (const { event } of steps) {
    if (event.type.startsWith('presence.') && 'payload' in event) {
      last = (event.payload as { presence: Presence }).presence;
    }
    if (['interview.paused', 'interview.finished', 'session.restored'].includes(event.type)) {
      last = null;
    }
  }
  return last;
}

/** Goes a generated path again, event by event, as a running interview does. */
function replay(steps: readonly { readonly event: InterviewMachineEvent }[]): InterviewSnapshot {
  const actor = createActor(interviewMachine).start();
  for (const { event } of steps) if (event.type !== ('xstate.init' as string)) actor.send(event);
  return actor.getSnapshot();
}

describe('the interview machine', () => {
  test('every state is reached, and by every way that passes no state twice', () => {
    assert.deepEqual([...reachedBy(paths)].sort(), [...statesOf(interviewMachine)].sort());
    assert.ok(paths.length > 10);
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
      const isAlone = lastPresence(steps)?.persons.length === 0;

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
        assert.deepEqual([before, event], ['precheck', 'presence.confirmed']);
      }
    }
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
