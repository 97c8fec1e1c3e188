import {
  isHolding,
  isPrivateAllowed,
  isUnsettled,
  type EventOf,
  type Presence,
  type SafetyEvent,
} from '@helhet/core';
import { setup } from 'xstate';

/** What happens in an interview: events of the log, and what is honestly passing. @public */
export type InterviewMachineEvent =
  | EventOf<
      | 'presence.confirmed'
      | 'presence.changed'
      | 'answer.given'
      | 'answer.withdrawn'
      | 'instance.added'
      | 'instance.removed'
      | 'interview.paused'
      | 'interview.resumed'
      | 'interview.taken-over'
      | 'interview.finished'
      | 'interview.closed'
      | 'interview.reopened'
      | 'safety.raised'
      | 'safety.acknowledged'
      | 'safety.outcome-set'
      | 'safety.facts-noted'
      | 'safety.resolved'
    >
  /** The log was loaded anew: whoever is in the room now has not been asked about. */
  | { readonly type: 'session.restored' };

/** What the interview machine looks at, as it is before the event. @public */
export interface InterviewGround {
  readonly presence: Presence | null;
  /** The safety events of the interview. */
  readonly safety: readonly SafetyEvent[];
  /** Whether the log is being replayed: what happened is not asked again whether it may. */
  readonly replaying: boolean;
}

/** What the interview machine keeps: nothing, but a way to look. @public */
export interface InterviewMachineContext {
  readonly look: () => InterviewGround;
}

const interviewSetup = setup({
  types: {
    context: {} as InterviewMachineContext,
    input: {} as InterviewMachineContext,
    events: {} as InterviewMachineEvent,
    tags: {} as 'answerable' | 'private-allowed',
  },
  actions: {
    /** An event that changes no state may happen only where something is done about it. */
    allow: () => undefined,
  },
  guards: {
    nobodyElseIsThere: ({ event }) =>
      'payload' in event && 'presence' in event.payload && isPrivateAllowed(event.payload.presence),
    nobodyElseWasThere: ({ context }) => isPrivateAllowed(context.look().presence),
    isHeld: ({ context }) => context.look().safety.some(isHolding),
    holds: ({ event }) =>
      'payload' in event && 'effects' in event.payload && event.payload.effects.includes('hold'),
    somethingElseHolds: ({ context, event }) =>
      context.look().safety.some((one) => isHolding(one) && !isAbout(event, one)),
    everythingIsSettled: ({ context }) => {
      const { safety, replaying } = context.look();
      return replaying || !safety.some(isUnsettled);
    },
  },
});

/** Whether an event is what is done about this safety event. */
function isAbout(event: InterviewMachineEvent, { id }: SafetyEvent): boolean {
  return 'payload' in event && 'safety' in event.payload && event.payload.safety === id;
}

/** What is done about safety may be done at any time, and what fires may fire. */
const safetyAnywhere = {
  'safety.raised': { actions: 'allow' },
  'safety.acknowledged': { actions: 'allow' },
  'safety.outcome-set': { actions: 'allow' },
  'safety.facts-noted': { actions: 'allow' },
  'safety.resolved': { actions: 'allow' },
} as const;

const precheck = interviewSetup.createStateConfig({
  on: {
    ...safetyAnywhere,
    'presence.confirmed': [
      { guard: 'isHeld', target: 'held' },
      { guard: 'nobodyElseIsThere', target: 'asking.alone' },
      { target: 'asking.accompanied' },
    ],
    'interview.paused': 'paused',
    'interview.taken-over': 'paused',
    'session.restored': 'paused',
  },
});

const asking = interviewSetup.createStateConfig({
  tags: 'answerable',
  initial: 'accompanied',
  states: {
    alone: { tags: 'private-allowed' },
    accompanied: {},
  },
  on: {
    ...safetyAnywhere,
    'safety.raised': [{ guard: 'holds', target: 'held' }, { actions: 'allow' }],
    'presence.changed': [
      { guard: 'nobodyElseIsThere', target: '.alone' },
      { target: '.accompanied' },
    ],
    'answer.given': { actions: 'allow' },
    'answer.withdrawn': { actions: 'allow' },
    'instance.added': { actions: 'allow' },
    'instance.removed': { actions: 'allow' },
    'interview.paused': 'paused',
    'interview.finished': 'closing',
    'interview.taken-over': 'paused',
    'session.restored': 'paused',
  },
});

/** Until every event that holds the talk has been seen: no more questions, and every way out is open. */
const held = interviewSetup.createStateConfig({
  on: {
    ...safetyAnywhere,
    'safety.acknowledged': [
      { guard: 'somethingElseHolds', actions: 'allow' },
      { guard: 'nobodyElseWasThere', target: 'asking.alone' },
      { target: 'asking.accompanied' },
    ],
    'presence.changed': { actions: 'allow' },
    'interview.paused': 'paused',
    'interview.finished': 'closing',
    'interview.taken-over': 'paused',
    'session.restored': 'paused',
  },
});

const paused = interviewSetup.createStateConfig({
  on: {
    ...safetyAnywhere,
    'interview.resumed': 'precheck',
    'interview.taken-over': { actions: 'allow' },
  },
});

const closing = interviewSetup.createStateConfig({
  on: {
    ...safetyAnywhere,
    'interview.closed': { guard: 'everythingIsSettled', target: 'done' },
    'interview.paused': 'paused',
    'interview.taken-over': 'paused',
    'session.restored': 'paused',
  },
});

const done = interviewSetup.createStateConfig({
  on: { ...safetyAnywhere, 'interview.reopened': 'precheck' },
});

/**
 * One interview of one unit with one respondent: from the check of who is there through asking to the
 * closing ritual.
 *
 * Private questions may be there only inside *asking*, and only *alone*: every way out of asking, a pause
 * wanted or not, leads back through the check. What must stop the questions holds the talk until a worker has seen
 * it; it never keeps anyone from pausing or leaving. Source: DOMAIN B.6, C.2.
 *
 * @public
 */
export const interviewMachine = interviewSetup.createMachine({
  id: 'interview',
  context: ({ input }) => ({ look: input.look }),
  initial: 'precheck',
  states: { precheck, asking, held, paused, closing, done },
});
