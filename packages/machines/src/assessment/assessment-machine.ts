import type { Assessment, AssessmentEvent, EventOf } from '@helhet/core';
import { assign, setup, type ActorRefFrom } from 'xstate';

import { familyMachine } from '../family/family-machine.js';
import { interviewMachine, type InterviewMachineEvent } from '../interview/interview-machine.js';
import { findOpeningIssues } from './opening-issues.js';

/** What the assessment machine looks at, as it is now. @public */
export interface AssessmentGround {
  readonly assessment: Assessment;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the log is being replayed: what happened is not asked again whether it may. */
  readonly replaying: boolean;
}

/** Events of the log, and what became of loading it. @public */
export type AssessmentMachineEvent =
  | AssessmentEvent
  | { readonly type: 'log.requested' }
  | { readonly type: 'log.loaded' }
  | { readonly type: 'log.unreachable' }
  | { readonly type: 'log.refused' }
  | { readonly type: 'session.restored' };

interface AssessmentMachineContext {
  readonly look: () => AssessmentGround;
  readonly family: ActorRefFrom<typeof familyMachine>;
  readonly interviews: Readonly<Record<string, ActorRefFrom<typeof interviewMachine>>>;
}

const assessmentSetup = setup({
  types: {
    context: {} as AssessmentMachineContext,
    input: {} as { readonly look: () => AssessmentGround },
    events: {} as AssessmentMachineEvent,
  },
  actors: { family: familyMachine, interview: interviewMachine },
  guards: {
    familyTakesIt: ({ context, event }) =>
      context.family.getSnapshot().can(event as AssessmentEvent),
    interviewTakesIt: ({ context, event }) =>
      interviewOf(context, event)
        ?.getSnapshot()
        .can(event as InterviewMachineEvent) ?? false,
    mayBeOpened: ({ context, event }) => {
      const { assessment, today, replaying } = context.look();
      const { payload } = event as EventOf<'interview.opened'>;
      if (assessment.interviews.has(payload.interview)) return false;
      return replaying || findOpeningIssues(assessment, payload, today).length === 0;
    },
    unitIsThere: ({ context, event }) => {
      const { payload } = event as EventOf<'unit.set-aside' | 'unit.taken-up'>;
      return context.look().assessment.units.some((unit) => unit.id === payload.unit);
    },
  },
  actions: {
    /** An event that changes no state may happen only where something is done about it. */
    allow: () => undefined,
    tellFamily: ({ context, event }) => {
      context.family.send(event as AssessmentEvent);
    },
    tellInterview: ({ context, event }) => {
      interviewOf(context, event)?.send(event as InterviewMachineEvent);
    },
    tellEveryInterview: ({ context }) => {
      for (const interview of Object.values(context.interviews)) {
        interview.send({ type: 'session.restored' });
      }
    },
    openInterview: assign({
      interviews: ({ context, event, spawn }) => {
        const { interview } = (event as EventOf<'interview.opened'>).payload;
        return { ...context.interviews, [interview]: spawn('interview', { id: interview }) };
      },
    }),
  },
});

function interviewOf(
  context: AssessmentMachineContext,
  event: AssessmentMachineEvent,
): ActorRefFrom<typeof interviewMachine> | undefined {
  return 'payload' in event && 'interview' in event.payload
    ? context.interviews[event.payload.interview]
    : undefined;
}

const ready = assessmentSetup.createStateConfig({
  on: {
    'case.*': { guard: 'familyTakesIt', actions: 'tellFamily' },
    'children.*': { guard: 'familyTakesIt', actions: 'tellFamily' },
    'family.*': { guard: 'familyTakesIt', actions: 'tellFamily' },
    'family-step.*': { guard: 'familyTakesIt', actions: 'tellFamily' },
    'person.*': { guard: 'familyTakesIt', actions: 'tellFamily' },
    'edge.*': { guard: 'familyTakesIt', actions: 'tellFamily' },
    'household.*': { guard: 'familyTakesIt', actions: 'tellFamily' },
    'safety-edge.*': { guard: 'familyTakesIt', actions: 'tellFamily' },
    'information.*': { guard: 'familyTakesIt', actions: 'tellFamily' },
    'voluntariness.*': { guard: 'familyTakesIt', actions: 'tellFamily' },
    'unit.*': { guard: 'unitIsThere', actions: 'allow' },
    'interview.opened': { guard: 'mayBeOpened', actions: 'openInterview' },
    'interview.*': { guard: 'interviewTakesIt', actions: 'tellInterview' },
    'presence.*': { guard: 'interviewTakesIt', actions: 'tellInterview' },
    'answer.*': { guard: 'interviewTakesIt', actions: 'tellInterview' },
    'instance.*': { guard: 'interviewTakesIt', actions: 'tellInterview' },
    'session.restored': { actions: 'tellEveryInterview' },
  },
});

/**
 * The whole case: loads the log, then lets happen what may happen now, in the family and in every interview.
 *
 * What happened is in the log, not here: the machine is rebuilt by replaying the log through it. It keeps
 * only the actors of its family and interviews. Source: DOMAIN B.2, C.2.
 *
 * @public
 */
export const assessmentMachine = assessmentSetup.createMachine({
  id: 'assessment',
  context: ({ input, spawn }) => ({
    look: input.look,
    family: spawn('family', {
      id: 'family',
      input: {
        look: () => {
          const { assessment, today } = input.look();
          return { family: assessment.family, startedOn: assessment.startedOn ?? today };
        },
      },
    }),
    interviews: {},
  }),
  initial: 'loading',
  states: {
    loading: {
      on: {
        'log.loaded': 'ready',
        'log.unreachable': 'unreachable',
        'log.refused': 'refused',
      },
    },
    unreachable: { on: { 'log.requested': 'loading' } },
    refused: {},
    ready,
  },
});
