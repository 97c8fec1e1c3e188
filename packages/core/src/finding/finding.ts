import type { FactorId } from '../instrument/instrument.js';
import type { Respondent } from '../interview/interview.js';
import type { UnitId } from '../unit/unit.js';
import type { Factor } from './factor.js';
import type { FindingDecision, ProposingAnswer } from './finding-decision.js';

/**
 * How it stands with a factor in a unit.
 *
 * - `proposed`: answers propose it, and nobody has decided.
 * - `to-explore`: only another unit's answers point to it, or a worker wants to know more first.
 * - `confirmed`, `rejected`: a worker decided so.
 * - `withdrawn`: what was decided was taken back, and no answer proposes it now.
 *
 * @public
 */
export type FindingStatus = (typeof findingStatuses)[number];

/** Every status. @public */
export const findingStatuses = [
  'proposed',
  'to-explore',
  'confirmed',
  'rejected',
  'withdrawn',
] as const;

/**
 * A risk or protective factor in one unit: what proposes it, who says otherwise, and what a worker has decided.
 *
 * For the worker only: it tells what each has said alone. Never show it to a respondent.
 *
 * @public
 */
export interface Finding {
  readonly unit: UnitId;
  readonly factor: FactorId;
  readonly kind: Factor['kind'];
  readonly status: FindingStatus;
  /** The rules that propose it now, and by which answers: the oldest interview first. */
  readonly by: readonly ProposingAnswer[];
  /** Whose answers propose it, each once; of other units too. */
  readonly voices: readonly Respondent[];
  /** Who says otherwise; `null` when nobody does. */
  readonly disagreement: FindingDisagreement | null;
  /** What stands; `null` while nothing is decided. */
  readonly decision: FindingDecision | null;
  /** What stood before and what took it back, oldest first. */
  readonly earlier: readonly FindingDecision[];
  /** Whether answers that propose it have come, changed or gone since it was decided. */
  readonly changedSince: boolean;
}

/**
 * Who answered the very same question so that the factor is proposed, and who so that it is not.
 *
 * Not knowing, not wanting to answer and not having been asked is never saying otherwise.
 *
 * @public
 */
export interface FindingDisagreement {
  readonly says: readonly Respondent[];
  readonly otherwise: readonly Respondent[];
}
