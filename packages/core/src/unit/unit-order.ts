import type { PersonId } from '../family/person.js';

/** Persons in the one order that ids are made in. */
export function personIdsInOrder(persons: Iterable<PersonId>): PersonId[] {
  return [...new Set(persons)].sort();
}
