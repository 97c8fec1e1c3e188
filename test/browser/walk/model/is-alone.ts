import type { Presence } from '@helhet/core';

/** Whether nobody else can hear: the respondent, the worker and an adult interpreter do not count. */
export function isAlone(present: Presence | null): boolean {
  return present !== null && present.persons.length + present.others.length === 0;
}
