import type { Given } from '../answer/answer.js';
import { differenceBetween } from './difference-between.js';

/**
 * What sets the voices of a question apart, the weightiest first.
 *
 * - `opposite`: at least two say the opposite of each other.
 * - `differs`: at least two say different things.
 * - `one-declined`: someone did not want to answer what someone else answered.
 * - `only-one`: one has answered, and another who is asked has not.
 *
 * @public
 */
export type VoiceDifference = 'opposite' | 'differs' | 'one-declined' | 'only-one';

/**
 * Finds what sets the voices of a question apart, or `null` when nothing does that can be compared.
 *
 * Every two answers are compared by themselves; nobody is compared with a mean or a majority. Not wanting to answer,
 * not knowing, and not having been asked contradict nobody.
 *
 * @param given - What each voice gave; `null` for a voice that is asked and has given nothing.
 * @public
 */
export function findDifference(given: readonly (Given | null)[]): VoiceDifference | null {
  const values = given.flatMap((one) => (one?.state === 'answered' ? one.value : []));
  const between = values.flatMap((one, index) =>
    values.slice(index + 1).map((other) => differenceBetween(one, other)),
  );
  if (between.includes('opposite')) return 'opposite';
  if (between.includes('differs')) return 'differs';
  const answered = given.filter((one) => one?.state === 'answered' || one?.state === 'dont-know');
  if (answered.length === 0) return null;
  if (given.some((one) => one?.state === 'declined')) return 'one-declined';
  return answered.length === 1 && given.length > 1 ? 'only-one' : null;
}
