import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';

/** A state as it is read from a machine; only what is asked of it here. */
interface ReadState {
  readonly path: string;
  readonly steps: readonly object[];
}

/** A box as it is drawn, with those inside it. */
interface Box {
  readonly id: string;
  readonly kind: string;
  readonly lines: readonly string[];
  readonly boxes: readonly Box[];
}

interface Drawing {
  readonly description: string;
  readonly boxes: readonly Box[];
  readonly arrows: readonly {
    readonly from: string;
    readonly to: string;
    readonly labels: readonly { readonly event: string; readonly when: string }[];
  }[];
}

const root = join(import.meta.dirname, '../../..');
const scripts = join(root, 'scripts/statecharts');
const { readMachines, statesWithin } = (await import(join(scripts, 'read-machine.mjs'))) as {
  readonly readMachines: (exported: object) => readonly { readonly root: ReadState }[];
  readonly statesWithin: (state: ReadState) => readonly ReadState[];
};
const { drawMachine } = (await import(join(scripts, 'draw-machine.mjs'))) as {
  readonly drawMachine: (machine: object, words: object) => Drawing;
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

/** A box in words, and those inside it, further in. */
function tellBox({ id, kind, lines, boxes }: Box): readonly string[] {
  const words = kind === 'begin' ? id : [kind, ...lines].join(' ');
  return [words, ...boxes.flatMap(tellBox).map((inner) => `  ${inner}`)];
}

/** A drawing in words: its boxes, and then its arrows. */
function draw(config: object): readonly string[] {
  const { boxes, arrows } = drawMachine(read(config), {});
  const told = arrows.map(({ from, to, labels }) => {
    const along = labels.map(({ event, when }) => (when ? `${event} [${when}]` : event));
    return `${from} --> ${to}${along.length > 0 ? ` : ${along.join(' or ')}` : ''}`;
  });
  return [...boxes.flatMap(tellBox), ...told];
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
      'begin:here',
      'state here «busy»',
      'final there',
      'begin:here --> here',
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
      'begin:here',
      'state here',
      'state house',
      '  begin:house.attic',
      '  state attic',
      '  state cellar',
      'begin:here --> here',
      'begin:house.attic --> house.attic',
      'here --> house.attic : go',
      'house --> here : out',
    ]);
  });

  it('shows what may happen anywhere beside where it leads, in the machine and in a state', () => {
    const lines = draw({
      initial: 'house',
      states: {
        house: {
          initial: 'attic',
          states: { attic: {}, cellar: {} },
          on: { up: '.attic', down: '.cellar' },
        },
        away: {},
      },
      on: { leave: '.away' },
    });

    assert.deepEqual(lines.slice(0, 8), [
      'begin:house',
      'anywhere anywhere',
      'state house',
      '  begin:house.attic',
      '  anywhere anywhere in house',
      '  anywhere anywhere in house',
      '  state attic',
      '  state cellar',
    ]);
    assert.ok(lines.includes('anywhere:house:house.attic --> house.attic : up'));
    assert.ok(lines.includes('anywhere:house:house.cellar --> house.cellar : down'));
    assert.ok(lines.includes('anywhere::away --> away : leave'));
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

    assert.deepEqual(lines.slice(4), [
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

    assert.ok(lines.includes('state both, all of it at once'));
    for (const part of ['both.left', 'both.right']) {
      assert.ok(lines.includes(`begin:${part} --> ${part}`));
      assert.ok(lines.includes(`anywhere:both:${part} --> ${part} : again`));
    }
  });

  it('gathers what leads the same way', () => {
    const lines = draw({
      initial: 'here',
      states: { here: { on: { one: 'there', other: 'there' } }, there: {} },
    });

    assert.deepEqual(lines.slice(4), ['here --> there : one or other']);
  });

  it('is told to whoever does not see it', () => {
    const house = { initial: 'attic', states: { attic: {}, cellar: {} } };
    const machine = read({ initial: 'here', states: { here: {}, house } });

    assert.equal(
      drawMachine(machine, {}).description,
      'The made machine begins in here. Its states: here, house (in it attic, cellar).',
    );
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
