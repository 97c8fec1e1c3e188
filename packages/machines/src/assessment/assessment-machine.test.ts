import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  applyEvent,
  emptyAssessment,
  type Assessment,
  type AssessmentEvent,
  type Respondent,
} from '@helhet/core';
import { createActor, type ActorRefFrom } from 'xstate';

import { sampleEvent } from '../testing/sample-events.js';
import { testFamily } from '../testing/test-family.js';
import {
  declaredTransitions,
  passagesOf,
  pathsOf,
  reachedBy,
  statesOf,
  takenTransitions,
  transitionsTakenBy,
} from '../testing/walk-machine.js';
import { assessmentMachine, type AssessmentMachineEvent } from './assessment-machine.js';

const before = [
  sampleEvent('case.opened', { startedOn: '2026-03-02', entry: 'child-first', format: 1 }),
  sampleEvent('family.imported', { family: testFamily }),
  sampleEvent('information.bypassed', { person: 'eva', reason: 'urgent' }),
];

const eva: Respondent = { kind: 'person', person: 'eva' };
const kim: Respondent = { kind: 'person', person: 'kim' };

const openedBy = (interview: string, unit: string, respondent: Respondent): AssessmentEvent =>
  sampleEvent('interview.opened', { interview, unit, respondent, instrument: 'parent' });

const presence = { persons: [], others: [], mode: 'worker-led' } as const;
const confirmed = (interview: string): AssessmentEvent =>
  sampleEvent('presence.confirmed', { interview, presence });

const events: readonly AssessmentMachineEvent[] = [
  { type: 'log.requested' },
  { type: 'log.loaded' },
  { type: 'log.unreachable' },
  { type: 'log.refused' },
  { type: 'session.restored' },
  ...before,
];

/** A machine that has been told what the assessment has, as a running case tells it. */
function running({ replaying = false } = {}): {
  readonly actor: ActorRefFrom<typeof assessmentMachine>;
  readonly tell: (event: AssessmentEvent) => boolean;
} {
  let assessment: Assessment = emptyAssessment;
  const actor = createActor(assessmentMachine, {
    input: { look: () => ({ assessment, today: '2026-03-02', device: 'another', replaying }) },
  }).start();
  const tell = (event: AssessmentEvent): boolean => {
    const may = actor.getSnapshot().can(event);
    actor.send(event);
    if (may) assessment = applyEvent(assessment, event);
    return may;
  };
  actor.send({ type: 'log.loaded' });
  for (const event of before) tell(event);
  return { actor, tell };
}

describe('the assessment machine', () => {
  const input = {
    look: () => ({
      assessment: emptyAssessment,
      today: '2026-03-02',
      device: 'device',
      replaying: false,
    }),
  };
  const walk = { events, input };
  const paths = pathsOf(assessmentMachine, walk);

  test('every state is reached, and by every way that passes no state twice', () => {
    assert.deepEqual([...reachedBy(paths)].sort(), [...statesOf(assessmentMachine)].sort());
  });

  test('every transition it declares is taken', () => {
    const { actor, tell } = running();
    const taken = new Set(takenTransitions(assessmentMachine, [walk]));
    const happening: readonly AssessmentEvent[] = [
      ...before,
      sampleEvent('children.asked', { answer: 'has' }),
      sampleEvent('family-step.reopened', { step: 'persons' }),
      sampleEvent('person.changed', { person: testFamily.persons[0]! }),
      sampleEvent('edge.set', { edge: testFamily.edges[0]! }),
      sampleEvent('household.set', { household: testFamily.households[0]! }),
      sampleEvent('safety-edge.removed', { safetyEdge: 's', reason: 'a mistake' }),
      sampleEvent('voluntariness.set', { person: 'eva', kind: 'voluntary' }),
      sampleEvent('unit.set-aside', { unit: 'P:kim', reason: 'not now' }),
      openedBy('i1', 'P:eva', eva),
      confirmed('i1'),
      sampleEvent('answer.given', {
        interview: 'i1',
        question: 'A1.1',
        audience: 'adult',
        given: { state: 'declined' },
      }),
      sampleEvent('instance.added', { interview: 'i1', group: 'jobs', instance: 'first' }),
      sampleEvent('safety.raised', {
        safety: 's1',
        trigger: 'T14',
        source: 'worker',
        effects: [],
        interview: 'i1',
      }),
      sampleEvent('safety.acknowledged', { safety: 's1', actions: ['stay'] }),
      sampleEvent('finding.rejected', {
        unit: 'P:eva',
        factor: 'R01',
        kind: 'risk',
        seen: [],
        reason: 'a game',
      }),
      sampleEvent('interview.paused', { interview: 'i1', reason: 'wanted' }),
    ];
    for (const event of happening) {
      for (const one of transitionsTakenBy(assessmentMachine, actor.getSnapshot(), event)) {
        taken.add(one);
      }
      assert.equal(tell(event), true, event.type);
    }
    assert.deepEqual([...taken].sort(), [...declaredTransitions(assessmentMachine)].sort());
  });

  test('nothing of the case happens before the log is here, nor when it was refused', () => {
    for (const { state } of paths) {
      const [opened] = before;

      assert.equal(state.can(opened!), state.value === 'ready', state.value);
    }
  });

  test('a refused log is left alone for good; an unreachable one can be asked for again', () => {
    const leaving = (from: string): readonly string[] =>
      passagesOf(assessmentMachine, walk)
        .filter((passage) => passage.from === from && passage.to !== from)
        .map(({ event, to }) => `${event} ${to}`);

    assert.deepEqual(leaving('"refused"'), []);
    assert.deepEqual(leaving('"unreachable"'), ['log.requested "loading"']);
  });

  test('an interview is opened for those who may answer now, and for nobody else', () => {
    const { tell } = running();

    assert.equal(tell(openedBy('i1', 'P:eva', eva)), true);
    assert.equal(tell(openedBy('i2', 'P:kim', kim)), false, 'kim was not informed');
    assert.equal(tell(openedBy('i3', 'P:nobody', eva)), false, 'there is no such unit');
    assert.equal(tell(confirmed('i2')), false, 'an interview that was not opened');
  });

  test('what is in the log is not asked again whether it may', () => {
    const { tell } = running({ replaying: true });

    assert.equal(tell(openedBy('i2', 'P:kim', kim)), true);
  });

  test('an interview that is there already is not opened over, replayed or not', () => {
    for (const replaying of [false, true]) {
      const { actor, tell } = running({ replaying });
      tell(openedBy('i1', 'P:eva', eva));
      tell(confirmed('i1'));

      assert.equal(tell(openedBy('i1', 'P:eva', { kind: 'worker' })), false);
      assert.equal(
        actor.getSnapshot().context.interviews['i1']?.getSnapshot().matches('asking'),
        true,
      );
    }
  });

  test('each interview goes its own way', () => {
    const { actor, tell } = running();
    tell(openedBy('i1', 'P:eva', eva));
    tell(openedBy('i2', 'D:eva>bo', eva));
    tell(confirmed('i1'));

    const { interviews } = actor.getSnapshot().context;
    assert.equal(interviews['i1']?.getSnapshot().hasTag('private-allowed'), true);
    assert.equal(interviews['i2']?.getSnapshot().value, 'precheck');
  });

  test('restored, every interview is paused', () => {
    const { actor, tell } = running();
    tell(openedBy('i1', 'P:eva', eva));
    tell(openedBy('i2', 'D:eva>bo', eva));
    tell(confirmed('i1'));

    actor.send({ type: 'session.restored' });

    const { interviews } = actor.getSnapshot().context;
    for (const id of ['i1', 'i2']) assert.equal(interviews[id]?.getSnapshot().value, 'paused');
  });

  test('only a unit that is there can be set aside or taken up', () => {
    const { tell } = running();

    assert.equal(tell(sampleEvent('unit.set-aside', { unit: 'P:eva', reason: 'ill' })), true);
    assert.equal(tell(sampleEvent('unit.taken-up', { unit: 'P:eva' })), true);
    assert.equal(tell(sampleEvent('unit.set-aside', { unit: 'P:bo', reason: 'ill' })), false);
  });

  test('a factor is decided in a unit that is there, and taken back once it was', () => {
    const subject = { unit: 'C:bo', factor: 'R01', kind: 'risk', seen: [] } as const;
    const rejected = sampleEvent('finding.rejected', { ...subject, reason: 'a game' });
    const takenBack = sampleEvent('finding.reconsidered', { ...subject, reason: 'too soon' });
    const { actor, tell } = running();

    assert.equal(tell(takenBack), false, 'nothing was decided');
    assert.equal(tell(rejected), true);
    assert.equal(actor.getSnapshot().can(rejected), false, 'it is decided already');
    assert.equal(tell(takenBack), true);
    assert.equal(
      tell(sampleEvent('finding.rejected', { ...subject, unit: 'C:nobody', reason: 'x' })),
      false,
      'there is no such unit',
    );
    assert.deepEqual(Object.keys(actor.getSnapshot().context.findings), ['C:bo R01']);
  });

  test('a replayed decision stands, whatever stood before it', () => {
    const subject = { unit: 'C:bo', factor: 'R01', kind: 'risk', seen: [] } as const;
    const { actor, tell } = running({ replaying: true });

    for (const reason of ['a game', 'still a game']) {
      assert.equal(tell(sampleEvent('finding.rejected', { ...subject, reason })), true);
    }
    assert.equal(tell(sampleEvent('finding.explored', { ...subject, how: 'ask' })), true);

    const finding = actor.getSnapshot().context.findings['C:bo R01'];
    assert.equal(finding?.getSnapshot().value, 'exploring');
  });
});
