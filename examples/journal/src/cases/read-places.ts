/** Why nothing was added. */
export type PlacesProblem = 'empty' | 'too-long';

/** A place is looked for as it stands: a long one would hardly be written in the same words again. */
export const longestPlace = 200;

/**
 * Reads places as they are written in a form, one on each line.
 *
 * A line without a letter or a number can never be found in what is written, so it is no place.
 *
 * @returns The places, or why there are none to take. One that is too long refuses them all: half a list would look
 * like a whole one.
 */
export function readPlaces(text: string): readonly string[] | PlacesProblem {
  const lines = text
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  if (lines.length === 0) return 'empty';
  return lines.some((line) => line.length > longestPlace) ? 'too-long' : lines;
}
