import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';

/** A state as it is read from a machine; only what is asked of it here. */
interface ReadState {
  readonly path: string;
  readonly steps: readonly object[];
}

const root = join(import.meta.dirname, '../../..');
const scripts = join(root, 'scripts/statecharts');
const { readMachines, statesWithin } = (await import(join(scripts, 'read-machine.mjs'))) as {
  readonly readMachines: (exported: object) => readonly { readonly root: ReadState }[];
  readonly statesWithin: (state: ReadState) => readonly ReadState[];
};
const { drawMachine } = (await import(join(scripts, 'draw-machine.mjs'))) as {
  readonly drawMachine: (machine: object, words: object) => string;
};
const { sayEnd, sayEvent, sayWhen } = (await import(join(scripts, 'say-machine.mjs'))) as {
  readonly sayEnd: (step: object) => string;
  readonly sayEvent: (step: object) => string;
  readonly sayWhen: (step: object, words: object) => string;
};

// XState as the machines have it: it is a dependency of theirs and not of the whole house.
const ofMachines = createRequire(join(root, 'packages/machines/package.json'));
const { and, fromPromise, not, or, setup } = ofMachines('xstate');

const made = setup({
  guards: { isFit: () => true, isTired: () => true, hasGone: () => true },
  actions: { note: () => undefined },
  actors: { fetchBread: fromPromise(async () => 1) },
  delays: { nap: 3000, whim: () => 1 },
});

function read(config: object): { readonly root: ReadState } {
  const machine = made.createMachine({ id: 'made', ...config });
  return readMachines({ machine, other: {}, nothing: undefined })[0]!;
}

/** The lines of a drawing, without its head. */
function draw(config: object): readonly string[] {
  return drawMachine(read(config), {})
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !/^(stateDiagram|accTitle|direction)/.test(line));
}

/** What the steps of one state wait for, when they are taken, and where they lead. */
function stepsOf(config: object, path = 'here'): readonly string[] {
  const { steps } = statesWithin(read(config).root).find((state) => state.path === path)!;
  return steps.map((step) => `${sayEvent(step)} [${sayWhen(step, {})}] ${sayEnd(step)}`);
}

describe('a drawn machine', () => {
  it('shows where it begins, its states with their tags, and where it ends', () => {
    const lines = draw({
      initial: 'here',
      states: { here: { tags: ['busy'], on: { go: 'there' } }, there: { type: 'final' } },
    });

    assert.deepEqual(lines, [
      '[*] --> here',
      'state "here «busy»" as here',
      'there',
      'there --> [*]',
      'here --> there : go',
    ]);
  });

  it('shows states within states, and steps into them from outside', () => {
    const lines = draw({
      initial: 'here',
      states: {
        here: { on: { go: 'house.attic' } },
        house: { initial: 'attic', states: { attic: {}, cellar: {} }, on: { out: 'here' } },
      },
    });

    assert.deepEqual(lines, [
      '[*] --> here',
      'here',
      'state "house" as house {',
      '[*] --> house_attic',
      'state "attic" as house_attic',
      'state "cellar" as house_cellar',
      '}',
      'here --> house_attic : go',
      'house --> here : out',
    ]);
  });

  it('shows what may happen anywhere, in the machine and in a state', () => {
    const lines = draw({
      initial: 'house',
      states: {
        house: { initial: 'attic', states: { attic: {}, cellar: {} }, on: { down: '.cellar' } },
        away: {},
      },
      on: { leave: '.away' },
    });

    assert.ok(lines.includes('state "anywhere in house" as house_anywhere'));
    assert.ok(lines.includes('house_anywhere --> house_cellar : down'));
    assert.ok(lines.includes('state "anywhere" as anywhere'));
    assert.ok(lines.includes('anywhere --> away : leave'));
  });

  it('shows a step that stays only where it comes before one that leads away', () => {
    const stays = { guard: 'isTired', actions: 'note' };
    const lines = draw({
      initial: 'here',
      states: {
        here: { on: { first: [stays, { target: 'there' }], last: [{ ...stays, guard: 'isFit' }] } },
        there: { on: { last: [{ guard: 'isFit', target: 'here' }, { actions: 'note' }] } },
      },
    });

    assert.deepEqual(lines.slice(3), [
      'here --> here : first [is tired]',
      'here --> there : first [otherwise]',
      'there --> here : last [is fit]',
    ]);
  });

  it('leads into every part of a state that goes on in several parts at once', () => {
    const lines = draw({
      initial: 'both',
      states: {
        both: {
          type: 'parallel',
          states: { left: {}, right: {} },
          on: { again: { target: 'both', reenter: true } },
        },
      },
    });

    assert.ok(lines.includes('state "both, all of it at once" as both {'));
    for (const part of ['both_left', 'both_right']) {
      assert.ok(lines.includes(`[*] --> ${part}`));
      assert.ok(lines.includes(`both_anywhere --> ${part} : again`));
    }
  });

  it('gathers what leads the same way, and keeps off the names and signs of Mermaid', () => {
    const lines = draw({
      initial: 'end',
      states: { end: { on: { a: 'no-one', 'b:c': 'no-one' } }, 'no-one': {} },
    });

    assert.deepEqual(lines, [
      '[*] --> end_',
      'state "end" as end_',
      'state "no-one" as no_one',
      "end_ --> no_one : a or<br/>b'c",
    ]);
  });
});

describe('a step in words', () => {
  const within = (here: object): object => ({ initial: 'here', states: { here, there: {} } });

  it('tells guards in the words of their names, put together or not', () => {
    const guard = and(['isFit', not(or(['isTired', { type: 'hasGone', params: { to: 'bed' } }]))]);

    assert.deepEqual(stepsOf(within({ on: { go: [{ guard, target: 'there' }, 'there'] } })), [
      'go [is fit, and not (is tired, or has gone (to bed))] there',
      'go [otherwise] there',
    ]);
  });

  it('tells how long is waited, where the machine itself says so', () => {
    const after = { 500: 'there', nap: 'there', whim: 'there' };

    assert.deepEqual(stepsOf(within({ after })), [
      'after 0.5 s [] there',
      'after 3 s (nap) [] there',
      'after a delay (whim) [] there',
    ]);
  });

  it('tells what becomes of what runs, and what happens at once', () => {
    const invoke = {
      src: 'fetchBread',
      onDone: 'there',
      onError: 'there',
      onSnapshot: { actions: 'note' },
    };

    assert.deepEqual(stepsOf(within({ invoke, always: { guard: 'isFit', target: 'there' } })), [
      'fetch bread is done [] there',
      'fetch bread fails [] there',
      'fetch bread has news [] stays',
      'at once [is fit] there',
    ]);
  });

  it('tells that a state has ended', () => {
    const here = { initial: 'in', states: { in: { type: 'final' } }, onDone: 'there' };

    assert.deepEqual(stepsOf(within(here)), ['here has ended [] there']);
  });

  it('tells an event that is taken from one that is refused', () => {
    const on = { one: { actions: 'note' }, other: { guard: 'isFit' }, third: undefined };

    assert.deepEqual(stepsOf(within({ on })), [
      'one [] stays',
      'other [is fit] may not happen',
      'third [] may not happen',
    ]);
  });

  it('is refused when a guard or an action has no name', () => {
    const nameless = [{ guard: () => true, target: 'there' }, { actions: () => undefined }];

    for (const step of nameless) {
      assert.throws(() => read(within({ on: { go: step } })), /"made\.here" has an? \w+ without/);
    }
  });
});
