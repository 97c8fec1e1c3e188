import type { PersonId } from '../family/person.js';
import type { Unit, UnitId, UnitKind } from '../unit/unit.js';
import type { Factor } from './factor.js';

/** Where a proposed factor belongs. @public */
export interface ProposalPlace {
  readonly unit: UnitId;
  /** `proposed` where it was asked; `to-explore` where only another unit's answer points to it. */
  readonly status: 'proposed' | 'to-explore';
}

/**
 * Finds the units that a factor proposed in one unit belongs to.
 *
 * In a unit of the factor's own kinds it is proposed there, and nowhere else. In any other it is no finding at
 * all: it is to be explored in related units of the factor's kinds. Related are: to a child, each of its
 * parent-child units, or only the named adult's; to a parent, that parent's parent-child units and those
 * children, and the couples the parent is one of; to a couple, the children both have and their parent-child
 * units; to a family, its members' units.
 *
 * @param about - The adult an answer names, as in a group for each parent.
 *
 * Source: DOMAIN B.5, the cross-unit rule.
 * @public
 */
export function placeProposal(
  factor: Pick<Factor, 'units'>,
  unit: Unit,
  units: readonly Unit[],
  about: PersonId | null = null,
): readonly ProposalPlace[] {
  if (factor.units.includes(unit.kind)) return [{ unit: unit.id, status: 'proposed' }];
  const isOfFactor = (other: Unit): boolean =>
    factor.units.includes(other.kind) && other.closed === undefined;
  return units
    .filter((other) => other.id !== unit.id && isOfFactor(other))
    .filter((other) => isRelated(unit, other, units, about))
    .map((other) => ({ unit: other.id, status: 'to-explore' }));
}

function isRelated(
  unit: Unit,
  other: Unit,
  units: readonly Unit[],
  about: PersonId | null,
): boolean {
  const children = childrenConcerned(unit, units);
  const adults = adultsConcerned(unit, units, about);
  // A parent points to the children they care for, not to one they only meet.
  const isFar = (child: PersonId): boolean =>
    unit.kind === 'parent' &&
    units.some(
      ({ kind, variant, persons }) =>
        kind === 'parent-child' &&
        variant === 'distance' &&
        persons[0] === unit.persons[0] &&
        persons[1] === child,
    );
  const has: Readonly<Record<UnitKind, () => boolean>> = {
    child: () => other.persons.some((person) => children.has(person) && !isFar(person)),
    parent: () => other.persons.some((person) => adults.has(person)),
    'parent-child': () => {
      const [adult = '', child = ''] = other.persons;
      return adults.has(adult) && children.has(child);
    },
    // What one of the two says alone points to both.
    couple: () =>
      unit.kind === 'parent'
        ? other.persons.some((person) => adults.has(person))
        : other.persons.every((person) => adults.has(person)),
    family: () => other.persons.some((person) => children.has(person) || adults.has(person)),
  };
  return has[other.kind]();
}

function childrenConcerned(unit: Unit, units: readonly Unit[]): ReadonlySet<PersonId> {
  const pairs = units.filter(({ kind }) => kind === 'parent-child');
  const ofEach = (adult: PersonId): PersonId[] =>
    pairs.filter(({ persons }) => persons[0] === adult).flatMap(({ persons }) => persons.slice(1));
  switch (unit.kind) {
    case 'child':
      return new Set(unit.persons);
    case 'parent-child':
      return new Set(unit.persons.slice(1));
    case 'parent':
      return new Set(unit.persons.flatMap(ofEach));
    case 'couple': {
      const [first = '', second = ''] = unit.persons;
      const shared = new Set(ofEach(second));
      return new Set(ofEach(first).filter((child) => shared.has(child)));
    }
    case 'family': {
      // The expected child lives nowhere yet, and is of the home of those who expect it.
      const unborn = units
        .filter(({ kind, variant }) => kind === 'child' && variant === 'unborn')
        .flatMap(({ persons }) => persons);
      const expected = unit.persons.flatMap(ofEach).filter((child) => unborn.includes(child));
      return new Set([...unit.persons, ...expected]);
    }
  }
}

function adultsConcerned(
  unit: Unit,
  units: readonly Unit[],
  about: PersonId | null,
): ReadonlySet<PersonId> {
  switch (unit.kind) {
    case 'child': {
      const ofChild = units
        .filter(({ kind, persons }) => kind === 'parent-child' && persons[1] === unit.persons[0])
        .flatMap(({ persons }) => persons.slice(0, 1));
      return new Set(about === null ? ofChild : [about]);
    }
    case 'parent-child':
      return new Set(unit.persons.slice(0, 1));
    default:
      return new Set(unit.persons);
  }
}
