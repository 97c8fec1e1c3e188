import { ageBandOn, isChildOn } from '../family/age.js';
import type { Family } from '../family/family.js';
import { personsById } from '../family/find-person-issues.js';
import type { Person } from '../family/person.js';
import { adultsOf } from '../family/relatives.js';
import { audienceOfBand, type Audience } from '../instrument/audience.js';
import { childOf } from '../unit/unit-facts.js';
import type { Unit } from '../unit/unit.js';
import type { Respondent } from './interview.js';

/**
 * One voice that can be heard about a unit.
 *
 * @public
 */
export interface Voice {
  readonly respondent: Respondent;
  readonly audience: Audience;
  /** Whether the unit is this voice's own: it is not complete before this voice has been heard. */
  readonly own: boolean;
}

/**
 * Finds who can answer about a unit on a date, in the order they are suggested: the child first.
 *
 * A child under two and an unborn child are never asked; their own voices are each carer's and the
 * worker's observation. Nobody who is dead or unknown is asked. Source: DOMAIN B.7, C.2 (R3, R8).
 *
 * @public
 */
export function voicesOf(unit: Unit, family: Family, on: string): readonly Voice[] {
  const persons = personsById(family);
  const living = (person: Person | undefined): person is Person =>
    person !== undefined && !person.deceased && person.identity !== 'unknown';
  const ownPersons = unit.persons.map((id) => persons.get(id)).filter(living);
  const worker: Voice = { respondent: { kind: 'worker' }, audience: 'worker', own: false };

  switch (unit.kind) {
    case 'child': {
      const [child] = ownPersons;
      const asked = child ? personVoices([child], on, true) : [];
      const adults = child ? adultsOf(family, child.id, on).filter(living) : [];
      const heard = asked.length > 0;
      return [
        ...asked.filter((voice) => voice.audience !== 'adult'),
        ...personVoices(adults, on, !heard),
        { ...worker, own: !heard && unit.variant !== 'unborn' },
      ];
    }
    case 'parent':
      return personVoices(ownPersons, on, true);
    case 'parent-child': {
      const [parentId] = unit.persons;
      const parent = ownPersons.filter((person) => person.id === parentId);
      const child = ownPersons.filter((person) => person.id === childOf(unit));
      return [...personVoices(child, on, false), ...personVoices(parent, on, true), worker];
    }
    case 'couple': {
      const shared = family.persons
        .filter(living)
        .filter((person) => isChildOn(person, on))
        .filter((child) => {
          const adults = adultsOf(family, child.id, on).map((adult) => adult.id);
          return unit.persons.every((adult) => adults.includes(adult));
        });
      return [...personVoices(shared, on, false), ...personVoices(ownPersons, on, true)];
    }
    case 'family':
      return [...personVoices(ownPersons, on, true), worker];
  }
}

/** The asked among some persons; children first, otherwise as they stand. */
function personVoices(persons: readonly Person[], on: string, own: boolean): Voice[] {
  const voices = persons.flatMap((person): Voice[] => {
    const audience = audienceOfBand(ageBandOn(person, on));
    return audience ? [{ respondent: { kind: 'person', person: person.id }, audience, own }] : [];
  });
  const isAdult = (voice: Voice): boolean => voice.audience === 'adult';
  return [...voices.filter((voice) => !isAdult(voice)), ...voices.filter(isAdult)];
}
