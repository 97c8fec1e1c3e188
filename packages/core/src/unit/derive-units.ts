import type { Family } from '../family/family.js';
import { personIdsInOrder } from './unit-order.js';
import { familyTies, type FamilyTies } from './family-ties.js';
import { deriveFamilyUnits } from './derive-family-units.js';
import type { Unit } from './unit.js';

/**
 * Derives every unit of a family: each child, each parent for their own part, each parent with each
 * child, each couple or pair of co-parents, and the family as a whole.
 *
 * | Unit | For |
 * | --- | --- |
 * | child | every living child under eighteen on the date, and every expected child |
 * | parent | every living, known adult with care of, or a parental tie to, a child, unless only as foster carer |
 * | parent-child | every carer with each child, and every parent without care as `distance` |
 * | couple | every two who share a child or are partners, when one of them is a parent here |
 * | family | every home with a child, and the network when there is more than one home, or none |
 *
 * What cannot be understood in the family is passed over; {@link findFamilyIssues} tells. The result does
 * not depend on the order in which anything was entered, and ids are stable. Source: DOMAIN B.2.
 *
 * @param on - The day the case started, `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * const units = deriveUnits(family, '2026-03-01');
 * ```
 * @public
 */
export function deriveUnits(family: Family, on: string): readonly Unit[] {
  const ties = familyTies(family, on);
  return [
    ...deriveChildUnits(ties),
    ...deriveParentUnits(ties),
    ...deriveParentChildUnits(ties),
    ...deriveCoupleUnits(ties),
    ...deriveFamilyUnits(family, ties, on),
  ];
}

function deriveChildUnits(ties: FamilyTies): Unit[] {
  return ties.children.map((child) => ({
    id: `C:${child.id}`,
    kind: 'child',
    persons: [child.id],
    ...(child.kind === 'expected' && { variant: 'unborn' as const }),
    ...ties.closedFor([child.id]),
  }));
}

function deriveParentUnits(ties: FamilyTies): Unit[] {
  return ties.parents.map((parent) => ({
    id: `P:${parent}`,
    kind: 'parent',
    persons: [parent],
    ...ties.closedFor([parent]),
  }));
}

function deriveParentChildUnits(ties: FamilyTies): Unit[] {
  return ties.children.flatMap((child) => {
    const carers = ties.carersOf(child.id);
    const distant = ties.parentsByTieOf(child.id).filter((adult) => !carers.includes(adult));
    return [
      ...carers.map((adult) => ({ adult, variant: undefined })),
      ...distant.map((adult) => ({ adult, variant: 'distance' as const })),
    ]
      .sort((a, b) => (a.adult < b.adult ? -1 : 1))
      .map(({ adult, variant }) => ({
        id: `D:${adult}>${child.id}`,
        kind: 'parent-child' as const,
        persons: [adult, child.id],
        ...(variant && { variant }),
        ...ties.closedFor([adult, child.id]),
      }));
  });
}

function deriveCoupleUnits(ties: FamilyTies): Unit[] {
  return ties.pairs.map(({ persons, coparents, partners, joint }) => ({
    id: `K:${personIdsInOrder(persons).join('+')}`,
    kind: 'couple',
    persons: personIdsInOrder(persons),
    variant: coparents ? (partners ? 'couple+coparents' : 'coparents') : 'couple',
    joint,
    ...ties.closedFor(persons),
  }));
}
