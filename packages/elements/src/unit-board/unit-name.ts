import type { Family, PersonId, Unit } from '@helhet/core';

import type { BoardWords } from '../locales/board-words.js';

/** Finds the name to show for a person; a plain word when there is none. */
export function personName(family: Family, person: PersonId, unnamed: string): string {
  const label = family.persons.find(({ id }) => id === person)?.label.trim();
  return label ? label : unnamed;
}

/** Names a unit by its people, or by its home. */
export function unitName(unit: Unit, family: Family, words: BoardWords): string {
  const names = unit.persons.map((person) => personName(family, person, words.unnamed));
  const [one = words.unnamed, other] = names;
  switch (unit.kind) {
    case 'child':
    case 'parent':
      return one;
    case 'parent-child':
    case 'couple':
      return other === undefined ? one : words.pair(one, other);
    case 'family': {
      const home = family.households.find(({ id }) => id === unit.household)?.label.trim();
      return home ? home : words.network;
    }
  }
}
