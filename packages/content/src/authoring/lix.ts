/** What there is in a text, as far as its readability is concerned. @internal */
export interface TextCount {
  readonly sentences: number;
  readonly words: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

const word = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
/** A mark that ends a sentence, with what closes round it; not one inside “t.ex.” or “kl. 12”. */
const sentenceEnd = /[.!?…]+[”’")\]]*(?=$|\s+[^\s\p{Ll}\p{N}])/gu;

/**
 * Counts the sentences, words and long words of a text.
 *
 * A word is letters and digits, also with a hyphen or an apostrophe inside. What stands last is a sentence
 * without a mark too.
 *
 * @internal
 */
export function countText(text: string): TextCount {
  const words = text.match(word) ?? [];
  const ends = [...text.trim().matchAll(sentenceEnd)];
  const last = ends.at(-1);
  const rest = last ? text.trim().slice(last.index + last[0].length) : text;
  return {
    sentences: ends.length + (/[\p{L}\p{N}]/u.test(rest) ? 1 : 0),
    words: words.length,
    longWords: words.filter((one) => lettersOf(one) > 6).length,
  };
}

/**
 * Measures how hard a text is to read by LIX: words per sentence, plus the percentage of words of more than six
 * letters. Under 30 is very easy, 30 to 40 easy, 40 to 50 medium. Gives 0 for a text without words.
 *
 * Made for Swedish and used for English too. In a text of a few words one long word weighs much.
 *
 * Source: Björnsson, C. H. (1968). Läsbarhet. Stockholm: Liber.
 *
 * @internal
 */
export function lix(text: string): number {
  const { sentences, words, longWords } = countText(text);
  if (words === 0) return 0;
  return words / Math.max(1, sentences) + (100 * longWords) / words;
}

function lettersOf(text: string): number {
  return (text.match(/\p{L}/gu) ?? []).length;
}
