import { isCurrent } from '../family/edge-meaning.js';
import type { Family } from '../family/family.js';
import type { Person, PersonId } from '../family/person.js';
import type { Unit } from '../unit/unit.js';
import type { Respondent } from './interview.js';

/**
 * Finds the people whose names somebody who holds the device themselves may need: those the unit is about, those tied
 * to them or to the respondent by an edge, and those who share a home with the respondent. Nobody else's name is to be
 * seen; who is missing can be named in words.
 *
 * Source: DOMAIN C.2 (R6).
 *
 * @param on - Today, `YYYY-MM-DD`.
 * @public
 */
export function peopleNeeded(
  unit: Unit | null,
  family: Family,
  respondent: Respondent,
  on: string,
): readonly Person[] {
  const own = respondent.kind === 'person' ? [respondent.person] : [];
  const centre = new Set<PersonId>([
    ...own,
    ...(unit?.kind === 'family' ? [] : (unit?.persons ?? [])),
  ]);
  const needed = new Set<PersonId>([...own, ...(unit?.persons ?? [])]);
  for (const { from, to } of family.edges) {
    if (centre.has(from)) needed.add(to);
    if (centre.has(to)) needed.add(from);
  }
  for (const { members } of family.households) {
    const living = members.filter((member) => isCurrent(member, on)).map(({ person }) => person);
    if (living.some((person) => own.includes(person))) for (const one of living) needed.add(one);
  }
  return family.persons.filter(({ id }) => needed.has(id));
}
