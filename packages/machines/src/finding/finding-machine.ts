import { findBasisIssues, type Assessment, type EventOf } from '@helhet/core';
import { setup } from 'xstate';

/** What a worker decides about a factor. @public */
export type FindingMachineEvent =
  | EventOf<'finding.confirmed'>
  | EventOf<'finding.rejected'>
  | EventOf<'finding.explored'>
  | EventOf<'finding.reconsidered'>;

/** What the finding machine looks at, as it is now. @public */
export interface FindingMachineGround {
  readonly assessment: Assessment;
  /** Whether the log is being replayed: what happened is not asked again whether it may. */
  readonly replaying: boolean;
}

/** What the finding machine keeps: nothing, but a way to look. @public */
export interface FindingMachineContext {
  readonly look: () => FindingMachineGround;
}

const findingSetup = setup({
  types: {
    context: {} as FindingMachineContext,
    input: {} as FindingMachineContext,
    events: {} as FindingMachineEvent,
  },
  guards: {
    isReplaying: ({ context }) => context.look().replaying,
    restsOnEnough: ({ context, event }) => {
      const { assessment, replaying } = context.look();
      const { payload } = event as EventOf<'finding.confirmed'>;
      return replaying || findBasisIssues(payload, assessment).length === 0;
    },
  },
});

const undecided = findingSetup.createStateConfig({
  on: {
    'finding.confirmed': { guard: 'restsOnEnough', target: 'confirmed' },
    'finding.rejected': 'rejected',
    'finding.explored': 'exploring',
  },
});

const exploring = findingSetup.createStateConfig({
  on: {
    'finding.confirmed': { guard: 'restsOnEnough', target: 'confirmed' },
    'finding.rejected': 'rejected',
    'finding.explored': 'exploring',
    'finding.reconsidered': 'undecided',
  },
});

const decided = findingSetup.createStateConfig({
  on: { 'finding.reconsidered': 'undecided' },
});

/**
 * One factor of one unit: from the time nobody has decided until a worker confirms or rejects it, or explores first.
 *
 * No answer leads anywhere here: only a worker decides. What was decided is taken back, with a reason, before it is
 * decided anew. When the logs of two workers who decided differently are replayed, the last of them stands.
 * Source: DOMAIN C.3.
 *
 * @public
 */
export const findingMachine = findingSetup.createMachine({
  id: 'finding',
  context: ({ input }) => ({ look: input.look }),
  initial: 'undecided',
  states: { undecided, exploring, confirmed: decided, rejected: decided },
  on: {
    'finding.confirmed': { guard: 'isReplaying', target: '.confirmed' },
    'finding.rejected': { guard: 'isReplaying', target: '.rejected' },
    'finding.explored': { guard: 'isReplaying', target: '.exploring' },
    'finding.reconsidered': { guard: 'isReplaying', target: '.undecided' },
  },
});
