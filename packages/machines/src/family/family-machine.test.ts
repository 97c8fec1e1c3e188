import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  emptyFamily,
  familySteps,
  type AssessmentEvent,
  type ChildrenAnswer,
  type Family,
} from '@helhet/core';
import { createActor, type SnapshotFrom } from 'xstate';

import { sampleEvent } from '../testing/sample-events.js';
import { testFamily } from '../testing/test-family.js';
import {
  declaredTransitions,
  passagesOf,
  pathsOf,
  reachedBy,
  statesOf,
  takenTransitions,
} from '../testing/walk-machine.js';
import { familyMachine } from './family-machine.js';

const answers: readonly ChildrenAnswer[] = [
  'has',
  'lives-with',
  'meets',
  'expects',
  'none',
  'declined',
  'unknown',
];

const startedOn = '2026-03-02';
const opened = (entry: 'child-first' | 'adult-first'): AssessmentEvent =>
  sampleEvent('case.opened', { startedOn, entry, format: 1 });

const events: readonly AssessmentEvent[] = [
  opened('child-first'),
  opened('adult-first'),
  ...answers.map((answer) => sampleEvent('children.asked', { answer })),
  sampleEvent('family.imported', { family: testFamily }),
  sampleEvent('family.imported', { family: emptyFamily }),
  ...familySteps.flatMap((step) => [
    sampleEvent('family-step.completed', { step }),
    sampleEvent('family-step.reopened', { step }),
  ]),
];

const edits: readonly AssessmentEvent[] = [
  sampleEvent('person.added', { person: testFamily.persons[0]! }),
  sampleEvent('person.removed', { person: 'eva', reason: 'twice' }),
  sampleEvent('edge.set', { edge: testFamily.edges[0]! }),
  sampleEvent('household.removed', { household: 'home', reason: 'twice' }),
  sampleEvent('safety-edge.set', {
    safetyEdge: { id: 's', about: ['eva', 'kim'], kind: 'threat' },
  }),
  sampleEvent('information.bypassed', { person: 'eva', reason: 'urgent' }),
  sampleEvent('voluntariness.set', { person: 'eva', kind: 'voluntary' }),
];

const looking = (family: Family): { look: () => { family: Family; startedOn: string } } => ({
  look: () => ({ family, startedOn }),
});

const walk = { events, input: looking(testFamily) };
const paths = pathsOf(familyMachine, walk);
const passages = passagesOf(familyMachine, walk);

const endWithoutChildren = ['no-children', 'children-unknown'];

describe('the family machine', () => {
  test('every state is reached, and by every way that passes no state twice', () => {
    assert.deepEqual([...reachedBy(paths)].sort(), [...statesOf(familyMachine)].sort());
  });

  test('every transition it declares is taken', () => {
    const child = testFamily.persons.find(({ kind }) => kind === 'child')!;
    const unfinished = { ...emptyFamily, persons: [child] };
    const all = [...events, ...edits, sampleEvent('family.imported', { family: unfinished })];
    const walks = [{ events: all, input: looking(testFamily) }];
    const taken = takenTransitions(familyMachine, walks);
    assert.deepEqual([...taken].sort(), [...declaredTransitions(familyMachine)].sort());
  });

  test('ready is reached by completing the last step, or by a whole family of the host', () => {
    const ways = passages.filter(({ from, to }) => to === '"ready"' && from !== to);

    assert.deepEqual(
      [...new Set(ways.map(({ from, event }) => `${from} ${event}`))].sort(),
      [
        '"communication" family-step.completed',
        ...statesOf(familyMachine)
          .map((id) => `"${id.split('.')[1]!}" family.imported`)
          .filter((way) => !way.startsWith('"ready"')),
      ].sort(),
    );
  });

  test('a case that began with an adult ends without children only by what was answered', () => {
    for (const { from, event, to } of passages) {
      if (endWithoutChildren.includes(JSON.parse(to) as string) && from !== to) {
        assert.equal(event, 'children.asked');
      }
    }
    for (const { steps, state } of paths) {
      const answer = steps
        .map(({ event }) => event)
        .findLast((event) => event.type === 'children.asked');

      if (state.value === 'no-children') assert.equal(answer?.payload.answer, 'none');
      if (state.value === 'children-unknown') {
        assert.ok(['declined', 'unknown'].includes(answer?.payload.answer ?? ''));
      }
    }
  });

  test('no step is passed over: each is completed only as the one to take next', () => {
    for (const { state } of paths) {
      for (const step of familySteps) {
        const completed = sampleEvent('family-step.completed', { step });

        assert.equal(state.can(completed), state.value === step, `${step} in ${state.value}`);
      }
    }
  });

  test('every step can be taken again, and everything edited, in every state', () => {
    for (const { state } of paths) {
      for (const step of familySteps) {
        assert.ok(state.can(sampleEvent('family-step.reopened', { step })));
      }
      for (const edit of edits) assert.ok(state.can(edit), `${edit.type} in ${state.value}`);
    }
  });

  test('with nobody in the family no step is complete', () => {
    const actor = createActor(familyMachine, { input: looking(emptyFamily) }).start();

    for (const event of [opened('child-first'), ...events]) {
      if (event.type === 'family-step.completed') actor.send(event);
      else if (event.type === 'case.opened') actor.send(event);
      const { value }: SnapshotFrom<typeof familyMachine> = actor.getSnapshot();

      assert.ok(['persons', 'children'].includes(value), value);
    }
  });
});
