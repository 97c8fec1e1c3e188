import { birthDayOf } from './birth-day.js';
import type { Family } from './family.js';
import type { PersonId } from './person.js';

/** A birthday after which something is otherwise for a child. @public */
export interface Birthday {
  readonly person: PersonId;
  readonly age: number;
  /** The day, `YYYY-MM-DD`; the first of the month for a birth known by month. */
  readonly on: string;
}

/**
 * The ages that change something: other words (7, 13), support without the custodians' consent (12), a say of one's
 * own in the case (15), and a file of one's own (18). Source: DOMAIN B.0, B.2, G 6.
 *
 * @public
 */
export const agesThatMatter: readonly number[] = [7, 12, 13, 15, 18];

/**
 * Finds the birthdays of the living that matter and fall after one day and up to another, in the order they fall.
 *
 * @param after - Not included, `YYYY-MM-DD`.
 * @param until - Included, `YYYY-MM-DD`.
 * @public
 */
export function findBirthdays(
  { persons }: Family,
  after: string,
  until: string,
  ages: readonly number[] = agesThatMatter,
): readonly Birthday[] {
  return persons
    .filter(({ deceased, kind }) => !deceased && kind !== 'expected')
    .flatMap((person) => {
      const born = birthDayOf(person);
      return born === null
        ? []
        : ages.map((age): Birthday => ({ person: person.id, age, on: birthday(born, age) }));
    })
    .filter(({ on }) => on > after && on <= until)
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** Someone born on 29 February has their birthday on 1 March in other years. */
function birthday(born: string, age: number): string {
  const year = Number(born.slice(0, 4)) + age;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const day = born.slice(5) === '02-29' && !isLeap ? '03-01' : born.slice(5);
  return `${String(year).padStart(4, '0')}-${day}`;
}
