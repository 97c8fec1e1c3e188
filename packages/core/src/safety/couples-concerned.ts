import type { Unit } from '../unit/unit.js';

/**
 * Finds the couples that may not be met together after someone has told of violence between adults: the couple
 * itself; those a parent is one of; of a child, those of its parents and carers; of a home, those in it.
 *
 * Rather one too many than one too few. Source: DOMAIN B.6, T02.
 */
export function couplesConcerned(unit: Unit, units: readonly Unit[]): readonly Unit[] {
  const couples = units.filter(({ kind }) => kind === 'couple');
  const among = (adults: readonly string[]): readonly Unit[] =>
    couples.filter(({ persons }) => persons.every((person) => adults.includes(person)));
  switch (unit.kind) {
    case 'couple':
      return [unit];
    case 'parent':
    case 'parent-child': {
      const [parent = ''] = unit.persons;
      return couples.filter(({ persons }) => persons.includes(parent));
    }
    case 'child': {
      const [child = ''] = unit.persons;
      const pairs = units.filter(
        ({ kind, persons }) => kind === 'parent-child' && persons[1] === child,
      );
      return among(pairs.flatMap(({ persons }) => persons.slice(0, 1)));
    }
    case 'family':
      return among(unit.persons);
  }
}
