import type { AgeBand } from './age-band.js';
import { birthDayOf } from './birth-day.js';
import type { Person } from './person.js';

/**
 * Finds a person's age in whole years on a date, or `null` when it cannot be known.
 *
 * Someone born on 29 February has their birthday on 1 March in other years. A birth known by month counts
 * from the first day of that month. The expected, and those not yet born on the date, have no age.
 *
 * @public
 */
export function ageOn(person: Person, on: string): number | null {
  const born = birthDayOf(person);
  if (born === null || born > on) return null;
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/**
 * Finds the age band of a person on a date.
 *
 * When the age cannot be known, a child is taken to be in `7-12` and an adult in `18+`: the middle
 * wording, until someone tells. An expected child, and one not yet born on the date, is `unborn`.
 * Source: DOMAIN B.2.
 *
 * @public
 */
export function ageBandOn(person: Person, on: string): AgeBand {
  if (person.kind === 'expected') return 'unborn';
  const born = birthDayOf(person);
  if (born !== null && born > on) return 'unborn';
  const age = ageOn(person, on);
  if (age === null) return person.kind === 'adult' ? '18+' : '7-12';
  if (age < 2) return '0-1';
  if (age < 7) return '2-6';
  if (age < 13) return '7-12';
  return age < 18 ? '13-17' : '18+';
}

/**
 * Whether a person counts as a child on a date: expected, or under eighteen, living or not.
 *
 * @public
 */
export function isChildOn(person: Person, on: string): boolean {
  const age = ageOn(person, on);
  return age === null ? person.kind !== 'adult' : age < 18;
}
