/**
 * Whether a text names a place that must not be known, such as an address, a school or a workplace.
 *
 * Letters large or small, space and punctuation make no difference, and a place is found also with an ending, as in
 * "Björkskolans". A place of up to three letters is found only as a whole word. Rather found once too often than
 * missed once: whoever is told looks for themselves. Source: DOMAIN B.6, T16.
 *
 * @example
 * ```ts
 * namesPlace('Vi bor vid björkskolans gård.', ['Björkskolan']); // true
 * ```
 * @public
 */
export function namesPlace(text: string, places: readonly string[]): boolean {
  // Most cases have none, and every text is looked at.
  if (places.length === 0) return false;
  const words = ` ${wordsOf(text)} `;
  return places.some((place) => {
    const named = wordsOf(place);
    if (named === '') return false;
    return words.includes(named.length > 3 ? ` ${named}` : ` ${named} `);
  });
}

/** A text as its words and numbers alone, in small letters with one space between. */
function wordsOf(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
