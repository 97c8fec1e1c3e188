import { isCalendarDate, isCalendarMonth } from '../date/calendar-date.js';
import type { Person } from './person.js';

/** Finds the day a person was born, `YYYY-MM-DD`, or `null` when it cannot be known. */
export function birthDayOf(person: Person): string | null {
  const { birth } = person;
  if (birth.precision === 'date' && isCalendarDate(birth.date)) return birth.date;
  if (birth.precision === 'month' && isCalendarMonth(birth.month)) return `${birth.month}-01`;
  return null;
}
