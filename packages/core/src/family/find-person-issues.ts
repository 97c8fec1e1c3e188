import { isCalendarDate, isCalendarMonth } from '../date/calendar-date.js';
import type { Issue, IssueCode } from '../issue/issue.js';
import type { Family } from './family.js';
import type { Birth, Person } from './person.js';

/** Finds what is wrong with the persons of a family, each for themselves. */
export function findPersonIssues(family: Family, on: string): Issue[] {
  const seen = new Set<string>();
  return family.persons.flatMap((person) => {
    const codes: IssueCode[] = [];
    if (!isWellFormedId(person.id)) codes.push('person.id-malformed');
    if (seen.has(person.id)) codes.push('person.id-taken');
    seen.add(person.id);
    if (person.label.trim() === '') codes.push('person.label-missing');
    const birth = birthIssue(person.birth, on);
    if (birth) codes.push(birth);
    if (person.deceased?.on !== undefined && !isCalendarDate(person.deceased.on)) {
      codes.push('person.death-not-a-date');
    }
    return codes.map((code) => ({ code, where: { person: person.id } }));
  });
}

/** Whether an id can be part of a unit's id. */
export function isWellFormedId(id: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(id);
}

function birthIssue(birth: Birth, on: string): IssueCode | null {
  switch (birth.precision) {
    case 'date':
      if (!isCalendarDate(birth.date)) return 'person.birth-not-a-date';
      return birth.date > on ? 'person.birth-in-the-future' : null;
    case 'month':
      if (!isCalendarMonth(birth.month)) return 'person.birth-not-a-date';
      return birth.month > on.slice(0, 7) ? 'person.birth-in-the-future' : null;
    case 'expected':
      return isCalendarDate(birth.date) ? null : 'person.birth-not-a-date';
    case 'unknown':
      return null;
  }
}

/** Persons by id; the first, where an id is taken twice. */
export function personsById(family: Family): ReadonlyMap<string, Person> {
  const persons = new Map<string, Person>();
  for (const person of family.persons) {
    if (!persons.has(person.id)) persons.set(person.id, person);
  }
  return persons;
}
