import type { HouseholdId } from '../family/household.js';
import type { PersonId } from '../family/person.js';

/**
 * Names a unit: `C:anna`, `P:eva`, `D:eva>anna`, `K:eva+kim`, `F:home`, `F:network`.
 *
 * Ids are stable: deriving again gives the same id for the same unit. Source: DOMAIN B.1.
 *
 * @public
 */
export type UnitId = string;

/** The five kinds of unit, in the order they are shown. @public */
export type UnitKind = 'child' | 'parent' | 'parent-child' | 'couple' | 'family';

/** What is special about a unit among those of its kind. @public */
export type UnitVariant =
  'unborn' | 'distance' | 'couple' | 'coparents' | 'couple+coparents' | 'network';

/** Every unit kind, in the order they are shown. @public */
export const unitKinds: readonly UnitKind[] = [
  'child',
  'parent',
  'parent-child',
  'couple',
  'family',
];

/**
 * Whom an interview is about. Derived from the family by {@link deriveUnits}, never entered.
 *
 * @public
 */
export interface Unit {
  readonly id: UnitId;
  readonly kind: UnitKind;
  /** The child; the parent; the parent and then the child; the two; the household's or network's people. */
  readonly persons: readonly PersonId[];
  readonly variant?: UnitVariant;
  /** For a household's family unit. */
  readonly household?: HouseholdId;
  /** For a couple: whether the two may be met together; false for ever once a safety edge is recorded. */
  readonly joint?: boolean;
  /** A closed unit takes no more interviews; its answers stay. */
  readonly closed?: 'died' | 'no-longer';
}
