import type { Given } from '../answer/answer.js';
import type { Edge, EdgeId, SafetyEdge } from '../family/edge.js';
import type { Family } from '../family/family.js';
import type { Household, HouseholdId } from '../family/household.js';
import type { Person, PersonId } from '../family/person.js';
import type { FindingConfirmation, FindingSubject } from '../finding/finding-decision.js';
import type { Audience } from '../instrument/audience.js';
import type { FactorId, GroupId, QuestionId, TriggerId } from '../instrument/instrument.js';
import type { Closing } from '../interview/closing.js';
import type { Presence } from '../interview/presence.js';
import type { InterviewId, Respondent } from '../interview/interview.js';
import type { InstanceId } from '../interview/question-key.js';
import type {
  MinimalFacts,
  SafetyEventId,
  SafetyRulePlace,
  SafetySource,
} from '../safety/safety-event.js';
import type { SafetyActionId, SafetyEffect } from '../safety/safety-text.js';
import type { UnitId } from '../unit/unit.js';
import type {
  ChildrenAnswer,
  Entry,
  FamilyStep,
  Information,
  Voluntariness,
} from './family-facts.js';

/**
 * What each event tells.
 *
 * Names are `noun.past-participle`. A correction is a new event of the same type; nothing is ever overwritten.
 *
 * @public
 */
export interface EventPayloads {
  /** The case was opened; ages and units count from `startedOn`. */
  'case.opened': { readonly startedOn: string; readonly entry: Entry; readonly format: 1 };
  /** An adult-first case asked about children. */
  'children.asked': { readonly answer: ChildrenAnswer };

  'family.imported': { readonly family: Family };
  'person.added': { readonly person: Person };
  /** The whole person as it now is; `id` says which. */
  'person.changed': { readonly person: Person };
  'person.removed': { readonly person: PersonId; readonly reason: string };
  'person.died': { readonly person: PersonId; readonly on?: string; readonly unexpected?: boolean };
  /** An expected child was born: same id, same threads. */
  'person.born': { readonly person: PersonId; readonly on: string; readonly label?: string };
  /** Adds or replaces the edge with this id. */
  'edge.set': { readonly edge: Edge };
  'edge.removed': { readonly edge: EdgeId; readonly reason: string };
  'household.set': { readonly household: Household };
  'household.removed': { readonly household: HouseholdId; readonly reason: string };
  'safety-edge.set': { readonly safetyEdge: SafetyEdge };
  'safety-edge.removed': { readonly safetyEdge: string; readonly reason: string };
  'family-step.completed': { readonly step: FamilyStep };
  'family-step.reopened': { readonly step: FamilyStep };

  'information.given': Information;
  /** An interview had to start before information could be given; it must be given later. */
  'information.bypassed': { readonly person: PersonId; readonly reason: string };
  'voluntariness.set': Voluntariness;

  /** A unit cannot be assessed now: the person refuses, is unreachable or unknown. */
  'unit.set-aside': { readonly unit: UnitId; readonly reason: string };
  'unit.taken-up': { readonly unit: UnitId };

  'interview.opened': {
    readonly interview: InterviewId;
    /** Absent for an interview without a family. */
    readonly unit?: UnitId;
    readonly respondent: Respondent;
    readonly instrument: string;
  };
  'presence.confirmed': { readonly interview: InterviewId; readonly presence: Presence };
  /** Someone came in or left while the interview went on. */
  'presence.changed': { readonly interview: InterviewId; readonly presence: Presence };
  'answer.given': {
    readonly interview: InterviewId;
    readonly question: QuestionId;
    /** Of a question in a group: which instance. */
    readonly instance?: InstanceId;
    readonly audience: Audience;
    readonly given: Given;
    /** The answer this one corrects. */
    readonly supersedes?: string;
  };
  /** The answer was taken back: the question has no answer again. The old one stays readable. */
  'answer.withdrawn': {
    readonly interview: InterviewId;
    readonly question: QuestionId;
    readonly instance?: InstanceId;
    readonly supersedes: string;
  };
  /** Someone told of one more: a job, a placement. */
  'instance.added': {
    readonly interview: InterviewId;
    readonly group: GroupId;
    readonly instance: InstanceId;
  };
  /** It was added by mistake; its answers stay readable. */
  'instance.removed': {
    readonly interview: InterviewId;
    readonly group: GroupId;
    readonly instance: InstanceId;
  };
  'interview.paused': { readonly interview: InterviewId; readonly reason: PauseReason };
  'interview.resumed': { readonly interview: InterviewId };
  /** Another worker goes on with it, on their own device; it is paused until they do. */
  'interview.taken-over': { readonly interview: InterviewId };
  /** The asking is over; the closing ritual follows. */
  'interview.finished': { readonly interview: InterviewId };
  'interview.closed': { readonly interview: InterviewId; readonly closing: Closing };
  'interview.reopened': { readonly interview: InterviewId; readonly reason: string };

  /** A trigger fired. It says itself what it does to the flow, as was known then. */
  'safety.raised': {
    readonly safety: SafetyEventId;
    readonly trigger: TriggerId;
    readonly source: SafetySource;
    readonly effects: readonly SafetyEffect[];
    /** Absent for what was raised outside any interview. */
    readonly interview?: InterviewId;
    /** The rule that fired, of an answer. */
    readonly by?: SafetyRulePlace;
  };
  /** A worker has seen it: what was done, or why nothing was. */
  'safety.acknowledged': {
    readonly safety: SafetyEventId;
    readonly actions: readonly SafetyActionId[];
    readonly reason?: string;
  };
  /** What was decided before the talk ended, such as where the child goes. */
  'safety.outcome-set': { readonly safety: SafetyEventId; readonly outcome: string };
  /** The few things that may be noted when more questions could harm: who, where the child is, whether it is safe. */
  'safety.facts-noted': { readonly safety: SafetyEventId; readonly facts: MinimalFacts };
  'safety.resolved': { readonly safety: SafetyEventId; readonly how: string };

  /** A worker says that a factor is there, how much of it, and what that rests on. */
  'finding.confirmed': FindingSubject & FindingConfirmation;
  'finding.rejected': FindingSubject & { readonly reason: string };
  /** More must be asked or looked at first: what, and where. */
  'finding.explored': FindingSubject & { readonly how: string };
  /** The decision is taken back: the factor is as answers propose it again. */
  'finding.reconsidered': {
    readonly unit: UnitId;
    readonly factor: FactorId;
    readonly reason: string;
  };
}

/** Why an interview was paused. @public */
export type PauseReason = (typeof pauseReasons)[number];

/** Every reason for a pause; `not-joint`: the two may not be met together any more. @public */
export const pauseReasons = [
  'wanted',
  'stop-wanted',
  'host-hidden',
  'idle',
  'interpreter-lost',
  'not-joint',
  'restored',
] as const;
