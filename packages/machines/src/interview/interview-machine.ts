import { isPrivateAllowed, type EventOf } from '@helhet/core';
import { setup } from 'xstate';

/** What happens in an interview: events of the log, and what is honestly passing. @public */
export type InterviewMachineEvent =
  | EventOf<
      | 'presence.confirmed'
      | 'presence.changed'
      | 'answer.given'
      | 'answer.withdrawn'
      | 'interview.paused'
      | 'interview.resumed'
      | 'interview.finished'
      | 'interview.closed'
      | 'interview.reopened'
    >
  /** The log was loaded anew: whoever is in the room now has not been asked about. */
  | { readonly type: 'session.restored' };

const interviewSetup = setup({
  types: { events: {} as InterviewMachineEvent, tags: {} as 'answerable' | 'private-allowed' },
  actions: {
    /** An event that changes no state may happen only where something is done about it. */
    allow: () => undefined,
  },
  guards: {
    nobodyElseIsThere: ({ event }) =>
      'payload' in event && 'presence' in event.payload && isPrivateAllowed(event.payload.presence),
  },
});

const flow = interviewSetup.createStateConfig({
  initial: 'precheck',
  states: {
    precheck: {
      on: {
        'presence.confirmed': 'asking',
        'interview.paused': 'paused',
        'session.restored': 'paused',
      },
    },
    asking: {
      tags: 'answerable',
      on: {
        'presence.changed': { actions: 'allow' },
        'answer.given': { actions: 'allow' },
        'answer.withdrawn': { actions: 'allow' },
        'interview.paused': 'paused',
        'interview.finished': 'closing',
        'session.restored': 'paused',
      },
    },
    paused: { on: { 'interview.resumed': 'precheck' } },
    closing: {
      on: {
        'interview.closed': 'done',
        'interview.paused': 'paused',
        'session.restored': 'paused',
      },
    },
    done: { on: { 'interview.reopened': 'precheck' } },
  },
});

const presence = interviewSetup.createStateConfig({
  initial: 'unconfirmed',
  on: {
    'interview.paused': '.unconfirmed',
    'interview.finished': '.unconfirmed',
    'session.restored': '.unconfirmed',
  },
  states: {
    unconfirmed: {
      on: {
        'presence.confirmed': [
          { guard: 'nobodyElseIsThere', target: 'alone' },
          { target: 'accompanied' },
        ],
      },
    },
    alone: {
      tags: 'private-allowed',
      on: {
        'presence.changed': [
          { guard: 'nobodyElseIsThere', actions: 'allow' },
          { target: 'accompanied' },
        ],
      },
    },
    accompanied: {
      on: { 'presence.changed': { guard: 'nobodyElseIsThere', target: 'alone' } },
    },
  },
});

/**
 * One interview of one unit with one respondent.
 *
 * Two regions: *flow*, from the check of who is there through asking to the closing ritual; and *presence*,
 * which says whether private questions may be there. A pause, wanted or not, always leads back through the
 * check. Source: DOMAIN C.2.
 *
 * @public
 */
export const interviewMachine = interviewSetup.createMachine({
  id: 'interview',
  type: 'parallel',
  states: { flow, presence },
});
