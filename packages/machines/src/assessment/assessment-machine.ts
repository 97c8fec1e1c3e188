import { findingKey, type Assessment, type AssessmentEvent, type EventOf } from '@helhet/core';
import { assign, createActor, setup, type ActorRefFrom } from 'xstate';

import { familyMachine } from '../family/family-machine.js';
import { findingMachine, type FindingMachineEvent } from '../finding/finding-machine.js';
import {
  interviewMachine,
  type InterviewGround,
  type InterviewMachineEvent,
} from '../interview/interview-machine.js';
import { safetyMachine, type SafetyMachineEvent } from '../safety/safety-machine.js';
import { mayWrite } from './may-write.js';
import { findOpeningIssues } from './opening-issues.js';

/** What the assessment machine looks at, as it is now. @public */
export interface AssessmentGround {
  readonly assessment: Assessment;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** The device this runs on: interviews that are written here go on when the log is loaded anew. */
  readonly device: string;
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
  readonly safety: Readonly<Record<string, ActorRefFrom<typeof safetyMachine>>>;
  readonly findings: Readonly<Record<string, ActorRefFrom<typeof findingMachine>>>;
}

const assessmentSetup = setup({
  types: {
    context: {} as AssessmentMachineContext,
    input: {} as { readonly look: () => AssessmentGround },
    events: {} as AssessmentMachineEvent,
  },
  actors: {
    family: familyMachine,
    interview: interviewMachine,
    safety: safetyMachine,
    finding: findingMachine,
  },
  guards: {
    findingTakesIt: ({ context, event }) => findingTakes(context, event as FindingMachineEvent),
    familyTakesIt: ({ context, event }) =>
      context.family.getSnapshot().can(event as AssessmentEvent),
    interviewTakesIt: ({ context, event }) => interviewTakes(context, event),
    mayBeOpened: ({ context, event }) => {
      const { assessment, today, replaying } = context.look();
      const { payload } = event as EventOf<'interview.opened'>;
      if (assessment.interviews.has(payload.interview)) return false;
      return replaying || findOpeningIssues(assessment, payload, today).length === 0;
    },
    mayBeRaised: ({ context, event }) => {
      const { payload } = event as EventOf<'safety.raised'>;
      if (context.look().assessment.safety.has(payload.safety)) return false;
      return payload.interview === undefined || interviewTakes(context, event);
    },
    safetyTakesIt: ({ context, event }) =>
      safetyOf(context, event)
        ?.getSnapshot()
        .can(event as SafetyMachineEvent) ?? false,
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
    tellInterviewsOfOthers: ({ context }) => {
      const { assessment, device } = context.look();
      for (const [id, interview] of Object.entries(context.interviews)) {
        if (assessment.interviews.get(id)?.writer.device === device) continue;
        interview.send({ type: 'session.restored' });
      }
    },
    openInterview: assign({
      interviews: ({ context, event, spawn }) => {
        const { interview } = (event as EventOf<'interview.opened'>).payload;
        const look = (): InterviewGround => groundOf(interview, context.look());
        const opened = spawn('interview', { id: interview, input: { look } });
        return { ...context.interviews, [interview]: opened };
      },
    }),
    raiseSafety: assign({
      safety: ({ context, event, spawn }) => {
        const { safety } = (event as EventOf<'safety.raised'>).payload;
        return { ...context.safety, [safety]: spawn('safety', { id: safety }) };
      },
    }),
    decideFinding: assign({
      findings: ({ context, event, spawn }) => {
        const key = findingKey((event as FindingMachineEvent).payload);
        if (context.findings[key]) return context.findings;
        const { look } = context;
        return { ...context.findings, [key]: spawn('finding', { id: key, input: { look } }) };
      },
    }),
    tellFinding: ({ context, event }) => {
      const decision = event as FindingMachineEvent;
      context.findings[findingKey(decision.payload)]?.send(decision);
    },
    tellSafety: ({ context, event }) => {
      safetyOf(context, event)?.send(event as SafetyMachineEvent);
    },
  },
});

function groundOf(id: string, { assessment, replaying }: AssessmentGround): InterviewGround {
  const { interviews, safety, safetyOf: ofInterview } = assessment;
  return {
    presence: interviews.get(id)?.presence ?? null,
    safety: (ofInterview.get(id) ?? []).flatMap((one) => safety.get(one) ?? []),
    replaying,
  };
}

function interviewTakes(context: AssessmentMachineContext, event: AssessmentMachineEvent): boolean {
  const interview = interviewOf(context, event)?.getSnapshot();
  const { assessment, replaying } = context.look();
  // What happened on two devices at once is in the log, and counts.
  if (!replaying && !mayWriteNow(assessment, event)) return false;
  return interview?.can(event as InterviewMachineEvent) ?? false;
}

function mayWriteNow({ interviews }: Assessment, event: AssessmentMachineEvent): boolean {
  if (!('payload' in event) || !('interview' in event.payload)) return true;
  const interview = interviews.get(event.payload.interview);
  return !interview || mayWrite(interview, event);
}

/** A finding that nobody has decided anything about has no actor yet. */
function findingTakes(
  { look, findings }: AssessmentMachineContext,
  event: FindingMachineEvent,
): boolean {
  const { assessment, replaying } = look();
  const { unit } = event.payload;
  if (!replaying && !assessment.units.some(({ id }) => id === unit)) return false;
  const finding =
    findings[findingKey(event.payload)] ?? createActor(findingMachine, { input: { look } });
  return finding.getSnapshot().can(event);
}

function safetyOf(
  context: AssessmentMachineContext,
  event: AssessmentMachineEvent,
): ActorRefFrom<typeof safetyMachine> | undefined {
  return 'payload' in event && 'safety' in event.payload
    ? context.safety[event.payload.safety]
    : undefined;
}

function interviewOf(
  context: AssessmentMachineContext,
  event: AssessmentMachineEvent,
): ActorRefFrom<typeof interviewMachine> | undefined {
  if (!('payload' in event)) return undefined;
  const { payload } = event;
  const id =
    'safety' in payload && !('interview' in payload)
      ? context.look().assessment.safety.get(payload.safety)?.interview
      : 'interview' in payload && payload.interview;
  return typeof id === 'string' ? context.interviews[id] : undefined;
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
    'safety.raised': { guard: 'mayBeRaised', actions: ['raiseSafety', 'tellInterview'] },
    'safety.*': { guard: 'safetyTakesIt', actions: ['tellSafety', 'tellInterview'] },
    'session.restored': { actions: 'tellInterviewsOfOthers' },
    'finding.*': { guard: 'findingTakesIt', actions: ['decideFinding', 'tellFinding'] },
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
    safety: {},
    findings: {},
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
