import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { emptyAssessment } from '@helhet/core';

import { sampleEvent } from '../testing/sample-events.js';
import {
  declaredTransitions,
  passagesOf,
  pathsOf,
  reachedBy,
  statesOf,
  takenTransitions,
} from '../testing/walk-machine.js';
import { findingMachine, type FindingMachineEvent } from './finding-machine.js';

const place = { unit: 'C:anna', factor: 'R01' };
const subject = { ...place, kind: 'risk', seen: [] } as const;
const confirmation = { ...subject, grade: 2, confidence: 'medium' } as const;
const confirmed = sampleEvent('finding.confirmed', {
  ...confirmation,
  basis: [{ source: 'observation' }],
});
const elsewhere = sampleEvent('finding.confirmed', {
  ...confirmation,
  basis: [{ source: 'own-statement' }],
});
const events = [
  confirmed,
  elsewhere,
  sampleEvent('finding.rejected', { ...subject, reason: 'a game' }),
  sampleEvent('finding.explored', { ...subject, how: 'ask the school' }),
  sampleEvent('finding.reconsidered', { ...place, reason: 'too soon' }),
] as readonly FindingMachineEvent[];

const walkWith = (replaying: boolean) => ({
  events,
  input: { look: () => ({ assessment: emptyAssessment, replaying }) },
});
const walk = walkWith(false);
const paths = pathsOf(findingMachine, walk);

const open = ['undecided', 'exploring'];
const mayHappen: Readonly<Record<string, readonly string[]>> = {
  'finding.confirmed': open,
  'finding.rejected': open,
  'finding.explored': open,
  'finding.reconsidered': ['exploring', 'confirmed', 'rejected'],
};

describe('the finding machine', () => {
  test('every state is reached', () => {
    assert.deepEqual([...reachedBy(paths)].sort(), [...statesOf(findingMachine)].sort());
  });

  test('every transition it declares is taken', () => {
    const taken = takenTransitions(findingMachine, [walk, walkWith(true)]);
    assert.deepEqual([...taken].sort(), [...declaredTransitions(findingMachine)].sort());
  });

  test('every step is taken, and leads where it says', () => {
    const leads = passagesOf(findingMachine, walk)
      .filter(({ from, to }) => from !== to)
      .map(({ from, event, to }) => `${from} ${event} ${to}`.replaceAll('"', ''));

    assert.deepEqual([...new Set(leads)].sort(), [
      'confirmed finding.reconsidered undecided',
      'exploring finding.confirmed confirmed',
      'exploring finding.reconsidered undecided',
      'exploring finding.rejected rejected',
      'rejected finding.reconsidered undecided',
      'undecided finding.confirmed confirmed',
      'undecided finding.explored exploring',
      'undecided finding.rejected rejected',
    ]);
  });

  test('every event is taken somewhere and refused everywhere else', () => {
    for (const { state } of paths) {
      for (const event of events) {
        const expected = event !== elsewhere && mayHappen[event.type]!.includes(state.value);
        assert.equal(state.can(event), expected, `${event.type} in ${state.value}`);
      }
    }
  });

  test('nothing is confirmed on what is not of its unit', () => {
    for (const { state } of paths) assert.equal(state.can(elsewhere as FindingMachineEvent), false);
  });

  test('what is in the log is not asked again whether it may: the last decision stands', () => {
    const replayed = walkWith(true);
    const ends: Readonly<Record<string, string>> = {
      'finding.confirmed': '"confirmed"',
      'finding.rejected': '"rejected"',
      'finding.explored': '"exploring"',
      'finding.reconsidered': '"undecided"',
    };

    const passages = passagesOf(findingMachine, replayed);
    assert.equal(passages.length, 4 * events.length);
    for (const { event, to } of passages) assert.equal(to, ends[event]);
  });
});
