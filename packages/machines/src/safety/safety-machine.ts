import type { EventOf } from '@helhet/core';
import { setup } from 'xstate';

/** What is done about a safety event. @public */
export type SafetyMachineEvent = EventOf<
  'safety.acknowledged' | 'safety.outcome-set' | 'safety.facts-noted' | 'safety.resolved'
>;

const safetySetup = setup({
  types: { events: {} as SafetyMachineEvent },
  actions: {
    /** An event that changes no state may happen only where something is done about it. */
    allow: () => undefined,
  },
});

/**
 * One safety event: from the time a trigger fired until a worker has seen it, and until it is brought to an end.
 *
 * It is resolved only after somebody has seen it; seen again by a colleague, nothing changes. Source: DOMAIN B.6.
 *
 * @public
 */
export const safetyMachine = safetySetup.createMachine({
  id: 'safety',
  initial: 'raised',
  states: {
    raised: {
      on: {
        'safety.acknowledged': 'acknowledged',
        'safety.outcome-set': { actions: 'allow' },
        'safety.facts-noted': { actions: 'allow' },
      },
    },
    acknowledged: {
      on: {
        'safety.acknowledged': { actions: 'allow' },
        'safety.outcome-set': { actions: 'allow' },
        'safety.facts-noted': { actions: 'allow' },
        'safety.resolved': 'resolved',
      },
    },
    resolved: {},
  },
});
