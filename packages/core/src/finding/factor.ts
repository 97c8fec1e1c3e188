import type { AgeBand } from '../family/age-band.js';
import type { FactorId } from '../instrument/instrument.js';
import type { UnitKind } from '../unit/unit.js';

/** Names a problem area, such as `PA01`. @public */
export type ProblemAreaId = string;

/**
 * Something that may make a child's situation worse, or protect the child.
 *
 * A factor is proposed by an answer and decided by a worker. Factors are never added up.
 * Source: DOMAIN B.5.
 *
 * @public
 */
export interface Factor {
  readonly id: FactorId;
  readonly kind: 'risk' | 'protective';
  /** The kinds of unit in which the factor is found; elsewhere it is only something to explore. */
  readonly units: readonly UnitKind[];
  /** The ages of children it concerns. */
  readonly bands: readonly AgeBand[];
  /** The problem area a risk factor belongs to; a few belong to none. */
  readonly problemArea?: ProblemAreaId;
}
