import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createActor } from 'xstate';

import { createSimulatedClock, settled, type SimulatedClock } from '../testing/simulated-clock.js';
import {
  declaredTransitions,
  passagesOf,
  pathsOf,
  reachedBy,
  statesOf,
  takenTransitions,
} from '../testing/walk-machine.js';
import { savingMachine, type SavingPort } from './saving-machine.js';

/** What xstate tells a machine about a promise and about time; listed so that paths can go through them. */
const told = {
  grown: { type: 'log.grown' },
  wanted: { type: 'save.wanted' },
  done: { type: 'xstate.done.actor.0.saving.saving' },
  failed: { type: 'xstate.error.actor.0.saving.saving' },
  impatient: { type: 'xstate.after.patience.saving.saving' },
  rested: { type: 'xstate.after.pause.saving.retrying' },
} as const;

const never: Promise<void> = new Promise(() => undefined);

function portOf(parts: Partial<SavingPort> = {}): SavingPort {
  return { append: () => never, hasUnsaved: () => true, now: () => 0, ...parts };
}

function walkWith(hasUnsaved: boolean): Parameters<typeof pathsOf<typeof savingMachine>>[1] {
  return {
    events: Object.values(told) as never,
    input: portOf({ hasUnsaved: () => hasUnsaved }),
  };
}

/** A running machine over a store, on a simulated clock. */
function running(parts: Partial<SavingPort>): {
  readonly actor: ReturnType<typeof createActor<typeof savingMachine>>;
  readonly clock: SimulatedClock;
} {
  const clock = createSimulatedClock();
  const input = portOf({ now: () => clock.now(), ...parts });
  const actor = createActor(savingMachine, {
    input,
    clock: {
      setTimeout: (callback, milliseconds) => clock.setTimeout(callback, milliseconds),
      clearTimeout: (timer) => clock.clearTimeout(timer),
    },
  }).start();
  return { actor, clock };
}

describe('the saving machine', () => {
  test('every state is reached, and by every way that passes no state twice', () => {
    for (const hasUnsaved of [true, false]) {
      const paths = pathsOf(savingMachine, walkWith(hasUnsaved));

      assert.deepEqual([...reachedBy(paths)].sort(), [...statesOf(savingMachine)].sort());
    }
  });

  test('every transition it declares is taken', () => {
    const taken = takenTransitions(savingMachine, [walkWith(true), walkWith(false)]);
    assert.deepEqual([...taken].sort(), [...declaredTransitions(savingMachine)].sort());
  });

  test('it says saved only when nothing is unsaved', () => {
    const ways = (hasUnsaved: boolean): readonly string[] =>
      passagesOf(savingMachine, walkWith(hasUnsaved))
        .filter(({ from, to }) => to === '"saved"' && from !== to)
        .map(({ event }) => event);

    assert.deepEqual(ways(true), []);
    assert.deepEqual(ways(false), [told.done.type]);
  });

  test('it is tagged unsaved wherever something may not be durable', () => {
    for (const { state } of pathsOf(savingMachine, walkWith(true))) {
      assert.equal(state.hasTag('unsaved'), state.value !== 'saved');
    }
  });

  test('from every state it comes to saving again by itself or when wanted', () => {
    const passages = passagesOf(savingMachine, walkWith(true));

    for (const from of ['"saved"', '"retrying"']) {
      assert.ok(passages.some((one) => one.from === from && one.to === '"saving"'));
    }
    assert.ok(
      passages.some(({ from, event }) => from === '"saving"' && event === told.impatient.type),
    );
  });

  test('a failing store is tried again after 1, 2, 4, 8, 16, 32 and then always 60 seconds', async () => {
    const tries: number[] = [];
    const { actor, clock } = running({
      append: () => {
        tries.push(clock.now());
        return Promise.reject(new Error('full'));
      },
    });

    actor.send({ type: 'log.grown' });
    await clock.advance(250_000);

    const pauses = tries.slice(1).map((at, index) => (at - tries[index]!) / 1000);
    assert.deepEqual(pauses, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
    assert.equal(actor.getSnapshot().context.attempts, 10);
  });

  test('a store that hangs is given up on after 20 seconds, and told so', async () => {
    const signals: AbortSignal[] = [];
    const { actor, clock } = running({
      append: (signal) => {
        signals.push(signal);
        return never;
      },
    });

    actor.send({ type: 'log.grown' });
    await clock.advance(19_999);
    assert.equal(actor.getSnapshot().value, 'saving');
    await clock.advance(1);

    assert.equal(actor.getSnapshot().value, 'retrying');
    assert.equal(signals[0]?.aborted, true);
    assert.equal(actor.getSnapshot().context.nextAttemptAt, clock.now() + 1000);
  });

  test('success makes the pauses short again', async () => {
    let fails = true;
    let unsaved = true;
    const { actor, clock } = running({
      hasUnsaved: () => unsaved,
      append: () => {
        if (fails) return Promise.reject(new Error('full'));
        unsaved = false;
        return Promise.resolve();
      },
    });

    actor.send({ type: 'log.grown' });
    await clock.advance(10_000);
    fails = false;
    await clock.advance(10_000);
    assert.equal(actor.getSnapshot().value, 'saved');
    assert.equal(actor.getSnapshot().context.attempts, 0);

    fails = true;
    unsaved = true;
    actor.send({ type: 'log.grown' });
    await settled();
    assert.equal(actor.getSnapshot().context.nextAttemptAt, clock.now() + 1000);
  });

  test('one batch is on its way at a time, and what came meanwhile goes next', async () => {
    const answers: (() => void)[] = [];
    let batches = 0;
    const { actor } = running({
      hasUnsaved: () => batches < 2,
      append: () => {
        batches += 1;
        return new Promise((resolve) => answers.push(resolve));
      },
    });

    actor.send({ type: 'log.grown' });
    actor.send({ type: 'log.grown' });
    actor.send({ type: 'save.wanted' });
    assert.equal(batches, 1);
    answers[0]!();
    await settled();
    assert.equal(batches, 2);
    answers[1]!();
    await settled();

    assert.equal(actor.getSnapshot().value, 'saved');
  });

  test('nobody waits for time that is not needed', async () => {
    const { actor, clock } = running({ append: () => Promise.resolve(), hasUnsaved: () => false });

    actor.send({ type: 'log.grown' });
    await settled();

    assert.equal(clock.waiting, 0);
  });
});
