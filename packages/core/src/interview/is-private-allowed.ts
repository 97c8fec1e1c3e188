import type { Presence } from './presence.js';

/**
 * Whether private questions may be there: nobody is present but the respondent, the worker and an adult
 * interpreter, and that has been confirmed.
 *
 * Source: DOMAIN B.7, rule 1.
 *
 * @public
 */
export function isPrivateAllowed(presence: Presence | null): boolean {
  return (
    presence !== null &&
    presence.mode !== 'joint' &&
    // A child that was not met alone was not alone, whoever was forgotten in the list.
    presence.childAlone !== 'no' &&
    presence.childAlone !== 'offered-declined' &&
    presence.persons.length === 0 &&
    presence.others.length === 0
  );
}
