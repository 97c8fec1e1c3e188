import type { Actor } from '../event/assessment-event.js';
import type { FactorId } from '../instrument/instrument.js';
import type { InterviewId } from '../interview/interview.js';
import type { QuestionPlace } from '../interview/question-key.js';
import type { UnitId } from '../unit/unit.js';
import type { Factor } from './factor.js';
import type { ProposedBy } from './place-proposals.js';

/**
 * How severe a risk is, or how strong a protective factor. Words, not a score: never summed, never compared between
 * factors.
 *
 * - Of a risk: `0` nothing to worry about, `1` follow up, `2` needs an intervention, `3` needs protection at once.
 * - Of a protective factor: `0` not there, `1` weak, `2` there, `3` strong and reliable.
 *
 * Source: DOMAIN B.4.
 * @public
 */
export type FindingGrade = (typeof findingGrades)[number];

/** Every grade, lowest first. @public */
export const findingGrades = [0, 1, 2, 3] as const;

/** How sure the worker is. Source: DOMAIN B.4. @public */
export type FindingConfidence = (typeof findingConfidences)[number];

/** Every confidence, lowest first. @public */
export const findingConfidences = ['low', 'medium', 'high'] as const;

/** What kind of source a finding rests on. Source: DOMAIN B.4. @public */
export type BasisSource = (typeof basisSources)[number];

/** Every source. @public */
export const basisSources = [
  'own-statement',
  'child-statement',
  'other-family-member',
  'observation',
  'document',
  'professional',
  'registered',
  'instrument',
] as const;

/** How soon something must be done. @public */
export type FindingImmediacy = (typeof findingImmediacies)[number];

/** Every immediacy, soonest first. @public */
export const findingImmediacies = ['now', 'days', 'weeks', 'months'] as const;

/** Which way it is going. @public */
export type FindingTrend = (typeof findingTrends)[number];

/** Every trend. @public */
export const findingTrends = ['better', 'same', 'worse'] as const;

/** One thing a finding rests on: an answer, or something a worker has seen, read or been told. @public */
export interface FindingBasis extends Partial<QuestionPlace> {
  readonly source: BasisSource;
  /** The interview it was said or seen in; absent for what was not said in any. */
  readonly interview?: InterviewId;
  readonly note?: string;
}

/** What a worker says of a factor that is there. @public */
export interface FindingConfirmation {
  readonly grade: FindingGrade;
  readonly confidence: FindingConfidence;
  /** Never empty. */
  readonly basis: readonly FindingBasis[];
  readonly immediacy?: FindingImmediacy;
  readonly trend?: FindingTrend;
  readonly note?: string;
}

/** A rule that proposes a factor, and the answer it proposes it by. @public */
export interface ProposingAnswer extends ProposedBy {
  /** The id of the answer. */
  readonly answer: string;
}

/** Which factor of which unit is decided, and what proposed it then. @public */
export interface FindingSubject {
  readonly unit: UnitId;
  readonly factor: FactorId;
  /** What the factor was then, so that the log can be read without the catalogue. */
  readonly kind: Factor['kind'];
  /** What lay before the worker: what comes or goes later is new. */
  readonly seen: readonly ProposingAnswer[];
}

/**
 * What one worker decided about a factor, once.
 *
 * - `confirmed`: it is there; `rejected`: it is not, or does not matter here.
 * - `explored`: more must be asked or looked at first.
 * - `reconsidered`: the decision before it was taken back.
 *
 * @public
 */
export type FindingDecision = DecisionStamp &
  (
    | ({ readonly verdict: 'confirmed' } & FindingConfirmation)
    | { readonly verdict: 'rejected' | 'reconsidered'; readonly reason: string }
    | { readonly verdict: 'explored'; readonly how: string }
  );

/** Who decided, when, and what proposed it then. @public */
export interface DecisionStamp {
  readonly at: string;
  readonly decidedBy: Actor;
  readonly seen: readonly ProposingAnswer[];
}

/** Everything that was decided about one factor of one unit: nothing is erased. @public */
export interface FindingRecord extends Omit<FindingSubject, 'seen'> {
  /** What stands; `null` when it was taken back. */
  readonly decision: FindingDecision | null;
  /** What stood before and what took it back, oldest first. */
  readonly earlier: readonly FindingDecision[];
}

/** Names a finding among all of a case. @public */
export function findingKey({ unit, factor }: Pick<FindingSubject, 'unit' | 'factor'>): string {
  return `${unit} ${factor}`;
}
