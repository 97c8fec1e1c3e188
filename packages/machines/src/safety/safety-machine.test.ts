import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { sampleEvent } from '../testing/sample-events.js';
import {
  declaredTransitions,
  passagesOf,
  pathsOf,
  reachedBy,
  statesOf,
  takenTransitions,
} from '../testing/walk-machine.js';
import { safetyMachine, type SafetyMachineEvent } from './safety-machine.js';

const safety = 's1';
const events = [
  sampleEvent('safety.acknowledged', { safety, actions: ['stay'] }),
  sampleEvent('safety.outcome-set', { safety, outcome: 'with an aunt' }),
  sampleEvent('safety.facts-noted', { safety, facts: { who: 'a neighbour' } }),
  sampleEvent('safety.resolved', { safety, how: 'safe' }),
] as readonly SafetyMachineEvent[];
const paths = pathsOf(safetyMachine, { events });

const mayHappen: Readonly<Record<string, readonly string[]>> = {
  'safety.acknowledged': ['raised', 'acknowledged'],
  'safety.outcome-set': ['raised', 'acknowledged'],
  'safety.facts-noted': ['raised', 'acknowledged'],
  'safety.resolved': ['acknowledged'],
};

describe('the safety machine', () => {
  test('every state is reached', () => {
    assert.deepEqual([...reachedBy(paths)].sort(), [...statesOf(safetyMachine)].sort());
  });

  test('every transition it declares is taken', () => {
    assert.deepEqual(
      [...takenTransitions(safetyMachine, [{ events }])].sort(),
      [...declaredTransitions(safetyMachine)].sort(),
    );
  });

  test('every event is taken somewhere and refused everywhere else', () => {
    for (const { state } of paths) {
      for (const event of events) {
        const expected = mayHappen[event.type]!.includes(state.value);
        assert.equal(state.can(event), expected, `${event.type} in ${state.value}`);
      }
    }
  });

  test('nothing is resolved before somebody has seen it', () => {
    const into = passagesOf(safetyMachine, { events }).filter(({ to }) => to === '"resolved"');

    assert.ok(into.some(({ from }) => from === '"acknowledged"'));
    assert.ok(into.every(({ from }) => from === '"acknowledged"' || from === '"resolved"'));
  });
});
