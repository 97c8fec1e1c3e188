import { HelhetError, isCalendarDate } from '@helhet/core';

/** Throws when the day a case is said to have started on is no day. */
export function refuseImpossibleStart(startedOn: string | undefined): void {
  if (startedOn === undefined || isCalendarDate(startedOn)) return;
  throw new HelhetError(
    'case.date-not-a-date',
    `The option "startedOn" is "${startedOn}", which is no date. Give a date that exists, as YYYY-MM-DD.`,
  );
}
