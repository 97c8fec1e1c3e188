import { isPrivateAllowed, type EventOf } from '@helhet/core';
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

const precheck = interviewSetup.createStateConfig({
  on: {
    'presence.confirmed': [
      { guard: 'nobodyElseIsThere', target: 'asking.alone' },
      { target: 'asking.accompanied' },
    ],
    'interview.paused': 'paused',
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
    'session.restored': 'paused',
  },
});

const paused = interviewSetup.createStateConfig({
  on: { 'interview.resumed': 'precheck' },
});

const closing = interviewSetup.createStateConfig({
  on: {
    'interview.closed': 'done',
    'interview.paused': 'paused',
    'session.restored': 'paused',
  },
});

const done = interviewSetup.createStateConfig({
  on: { 'interview.reopened': 'precheck' },
});

/**
 * One interview of one unit with one respondent: from the check of who is there through asking to the
 * closing ritual.
 *
 * Private questions may be there only inside *asking*, and only *alone*: every way out of asking, a pause
 * wanted or not, leads back through the check. Source: DOMAIN C.2.
 *
 * @public
 */
export const interviewMachine = interviewSetup.createMachine({
  id: 'interview',
  initial: 'precheck',
  states: { precheck, asking, paused, closing, done },
});
