import type { AgeBand, FactorId, UnitKind } from '@helhet/core';

import type { ProblemAreaId } from '../problem-areas/problem-areas.js';

/**
 * Something that may make a child's situation worse, or protect the child.
 *
 * A factor is proposed by an answer and decided by a worker. Factors are never added up.
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
