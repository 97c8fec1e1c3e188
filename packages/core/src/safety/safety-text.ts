import type { TriggerId } from '../instrument/instrument.js';
import type { LegalEntryId } from './legal-entry.js';

/** What the worker's service is: it decides which notice is right. @public */
export type SafetyRole = 'health' | 'school' | 'social-services' | 'other';

/** Every safety role. @public */
export const safetyRoles: readonly SafetyRole[] = ['health', 'school', 'social-services', 'other'];

/**
 * The host's own numbers and routines, by key. Examples are examples: a host that gives none has none shown.
 *
 * @public
 */
export interface SafetyNumbers {
  readonly emergency?: string;
  readonly 'social-emergency'?: string;
  readonly 'child-psychiatry'?: string;
  readonly psychiatry?: string;
  readonly police?: string;
  readonly poison?: string;
  readonly supervisor?: string;
}

/** A key of {@link SafetyNumbers}. @public */
export type SafetyNumberKey = keyof SafetyNumbers;

/** Every key of {@link SafetyNumbers}. @public */
export const safetyNumberKeys: readonly SafetyNumberKey[] = [
  'emergency',
  'social-emergency',
  'child-psychiatry',
  'psychiatry',
  'police',
  'poison',
  'supervisor',
];

/**
 * What a trigger does to the flow; see each in DOMAIN B.6.
 *
 * - `hold`: the questions stop until someone has acknowledged.
 * - `minimal-facts`: only who, where and whether it is safe; no leading questions.
 * - `no-joint`: the couple is never again met together.
 * - `freeze-export`: nothing leaves the case for the other party.
 * - `outcome-before-end`: the talk cannot end before it is decided where the child goes.
 * - `individual-only`: everyone is met alone.
 * - `priority`: shown first until it is resolved.
 * - `answers-through-child`: what was said so far was interpreted by a child; the unit is not complete.
 * - `hide-workers`: workers' names are left out of what is shared.
 * - `close-person`: units of the one who died are closed.
 * - `block-export`: what may reveal a place is looked at before anything leaves.
 *
 * @public
 */
export type SafetyEffect = (typeof safetyEffects)[number];

/** Every safety effect. @public */
export const safetyEffects = [
  'hold',
  'minimal-facts',
  'no-joint',
  'freeze-export',
  'outcome-before-end',
  'individual-only',
  'priority',
  'answers-through-child',
  'hide-workers',
  'close-person',
  'block-export',
] as const;

/** Names something that can be done about a trigger, such as `report-at-once`. @public */
export type SafetyActionId = string;

/** What a worker is told when a trigger has fired: structure only. @public */
export interface SafetyText {
  readonly trigger: TriggerId;
  /** How soon: `now` stops everything else, `today` before the talk is over, `soon` within days. */
  readonly urgency: 'now' | 'today' | 'soon';
  readonly effects: readonly SafetyEffect[];
  /** Actions to do now, in order, for each role. */
  readonly actions: Readonly<Record<SafetyRole, readonly SafetyActionId[]>>;
  /** Legal entries to show, for each role. */
  readonly legal: Readonly<Record<SafetyRole, readonly LegalEntryId[]>>;
  /** Which of the host's numbers to show. */
  readonly numbers: readonly SafetyNumberKey[];
}

/** The words of safety texts in one language. @public */
export interface SafetyWords {
  readonly language: string;
  readonly triggers: Readonly<Record<TriggerId, SafetyTriggerWords>>;
  /** One sentence for each action; may hold `{numbers.emergency}` and so on. */
  readonly actions: Readonly<Record<SafetyActionId, string>>;
}

/** The words of one trigger. @public */
export interface SafetyTriggerWords {
  /** Shown to the respondent: neutral, whatever was said. */
  readonly respondent: string;
  /** What has come up; shown to the worker only. */
  readonly what: string;
  /** Why it matters; shown to the worker only. */
  readonly why: string;
}
