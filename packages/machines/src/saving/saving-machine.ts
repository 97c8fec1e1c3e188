import { assign, fromPromise, setup } from 'xstate';

/** What the saving machine asks its surroundings for. @public */
export interface SavingPort {
  /** Appends everything unsaved; resolves when it is durable. */
  append(signal: AbortSignal): Promise<void>;
  hasUnsaved(): boolean;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A store that has not answered for this long is taken to hang. */
const patience = 20_000;
const firstPause = 1_000;
const longestPause = 60_000;

const savingSetup = setup({
  types: {
    context: {} as {
      readonly port: SavingPort;
      readonly attempts: number;
      readonly nextAttemptAt: number | null;
    },
    input: {} as SavingPort,
    events: {} as { readonly type: 'log.grown' } | { readonly type: 'save.wanted' },
    tags: {} as 'unsaved',
  },
  actors: {
    append: fromPromise<undefined, SavingPort>(async ({ input, signal }) => {
      await input.append(signal);
    }),
  },
  guards: { somethingIsUnsaved: ({ context }) => context.port.hasUnsaved() },
  delays: {
    patience,
    pause: ({ context }) => pauseAfter(context.attempts),
  },
  actions: {
    countFailure: assign(({ context }) => ({
      attempts: context.attempts + 1,
      nextAttemptAt: context.port.now() + pauseAfter(context.attempts + 1),
    })),
    forgetFailures: assign({ attempts: 0, nextAttemptAt: null }),
    forgetNextAttempt: assign({ nextAttemptAt: null }),
  },
});

function pauseAfter(attempts: number): number {
  return Math.min(longestPause, firstPause * 2 ** (attempts - 1));
}

const saved = savingSetup.createStateConfig({
  on: {
    'log.grown': 'saving',
    'save.wanted': { guard: 'somethingIsUnsaved', target: 'saving' },
  },
});

const saving = savingSetup.createStateConfig({
  tags: 'unsaved',
  invoke: {
    src: 'append',
    input: ({ context }) => context.port,
    onDone: [
      { guard: 'somethingIsUnsaved', target: 'saving', reenter: true, actions: 'forgetFailures' },
      { target: 'saved', actions: 'forgetFailures' },
    ],
    onError: { target: 'retrying', actions: 'countFailure' },
  },
  after: { patience: { target: 'retrying', actions: 'countFailure' } },
});

const retrying = savingSetup.createStateConfig({
  tags: 'unsaved',
  exit: 'forgetNextAttempt',
  on: { 'save.wanted': 'saving' },
  after: { pause: 'saving' },
});

/**
 * Getting what happened to the host: at once, one batch at a time, and again with growing pauses of one
 * second to one minute for as long as the store fails, throws or hangs.
 *
 * Nothing waits for it: what was done stays in memory and on screen. Source: DOMAIN C.2.
 *
 * @public
 */
export const savingMachine = savingSetup.createMachine({
  id: 'saving',
  context: ({ input }) => ({ port: input, attempts: 0, nextAttemptAt: null }),
  initial: 'saved',
  states: { saved, saving, retrying },
});
