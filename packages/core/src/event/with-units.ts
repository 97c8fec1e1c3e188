import { personIdsInOrder } from '../unit/unit-order.js';
import type { Assessment } from './assessment.js';
import { unitsOf } from './units-of.js';

/** Derives the units anew, after the family or who may be met together has changed. */
export function withUnits(before: Assessment): Assessment {
  const assessment = { ...before, parted: partedBy(before) };
  return { ...assessment, units: unitsOf(assessment) };
}

/** A safety edge that was removed again still parts the two. Source: DOMAIN B.2. */
function partedBy({ parted, family }: Assessment): Assessment['parted'] {
  return family.safetyEdges.reduce(
    (pairs, { about }) => pairs.set(personIdsInOrder(about).join('+'), true),
    parted,
  );
}
