import type { Actor } from '../event/assessment-event.js';
import type { QuestionId, TriggerId } from '../instrument/instrument.js';
import type { InterviewId } from '../interview/interview.js';
import type { InstanceId } from '../interview/question-key.js';
import type { UnitId } from '../unit/unit.js';
import type { SafetyActionId, SafetyEffect } from './safety-text.js';

/** Names a safety event. @public */
export type SafetyEventId = string;

/** Who or what made a trigger fire; `family` is something that was recorded of it. @public */
export type SafetySource = 'answer' | 'worker' | 'respondent' | 'family';

/** Every safety source. @public */
export const safetySources: readonly SafetySource[] = ['answer', 'worker', 'respondent', 'family'];

/**
 * The time a trigger fired, and what has been done about it since. What it does to the flow is what was known
 * of the trigger then. Source: DOMAIN B.6.
 *
 * @public
 */
export interface SafetyEvent {
  readonly id: SafetyEventId;
  readonly trigger: TriggerId;
  readonly source: SafetySource;
  readonly effects: readonly SafetyEffect[];
  readonly at: string;
  readonly raisedBy: Actor;
  /** The interview it fired in, or `null`. */
  readonly interview: InterviewId | null;
  readonly unit: UnitId | null;
  /** The rule that fired it, of an answer. */
  readonly by: SafetyRulePlace | null;
  /** Who saw it and what they did, the first time; `null` until someone has. */
  readonly acknowledged: SafetyAcknowledgement | null;
  /** Where the child goes, or whatever else was decided before the talk ended. */
  readonly outcome: string | null;
  /** What was noted instead of asking more, in order; absent when nothing was. */
  readonly facts?: readonly NotedFacts[];
  /** How it was brought to an end; `null` while it is open. */
  readonly resolved: { readonly at: string; readonly by: Actor; readonly how: string } | null;
}

/** Which rule of which question fired; without a number, it was what was written there. @public */
export interface SafetyRulePlace {
  readonly question: QuestionId;
  readonly instance?: InstanceId;
  readonly number?: number;
}

/** That a worker has seen it: what was done, or why nothing was. @public */
export interface SafetyAcknowledgement {
  readonly at: string;
  readonly by: Actor;
  readonly actions: readonly SafetyActionId[];
  /** Why nothing was done, or more about what was. */
  readonly reason?: string;
}

/**
 * What may be noted when a crime against a child is suspected and more questions could spoil what the child can tell
 * the police: one open question and its answer word for word, and the three things that must be known now. Each is
 * absent when it was not noted. Source: DOMAIN B.6, the forensic rule.
 *
 * @public
 */
export interface MinimalFacts {
  /** The open question that was put, word for word. */
  readonly asked?: string;
  /** What was said, word for word. */
  readonly said?: string;
  /** Who said it. */
  readonly speaker?: string;
  readonly who?: string;
  /** Where the child is now. */
  readonly whereNow?: string;
  /** Whether the child is safe now. */
  readonly safeNow?: SafeNow;
}

/** Whether a child is safe now. @public */
export type SafeNow = (typeof safeNowAnswers)[number];

/** Every answer to whether a child is safe now. @public */
export const safeNowAnswers = ['yes', 'no', 'unclear'] as const;

/** Minimal facts, when and by whom they were noted. @public */
export interface NotedFacts extends MinimalFacts {
  readonly at: string;
  readonly by: Actor;
}

/** Whether the questions must stop for it now. @public */
export function isHolding({ effects, acknowledged, resolved }: SafetyEvent): boolean {
  return effects.includes('hold') && !acknowledged && !resolved;
}

/** Whether something must be done about it before the talk can be closed. @public */
export function isUnsettled({ effects, acknowledged, outcome, resolved }: SafetyEvent): boolean {
  if (resolved) return false;
  return !acknowledged || (effects.includes('outcome-before-end') && outcome === null);
}

/** Orders safety events as they were raised. @public */
export function byRaising(a: SafetyEvent, b: SafetyEvent): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
