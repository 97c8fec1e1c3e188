/**
 * How a question can be answered.
 *
 * - `faces`: three faces with words, from about four years of age.
 * - `steps`: five steps in words, for seven to twelve.
 * - `frequency`: never, rarely, sometimes, often, almost always.
 * - `rating`: a whole number from 0 to 10.
 * - `yes-no`: yes, no, sometimes.
 * - `one-of`, `several-of`: the question's own options. Of several, {@link noneOption} stands alone.
 * - `number`: a number, with an optional unit said in the words.
 * - `date`: a calendar date, or a year and month.
 * - `person`: people of the family, and people named in words.
 * - `text`: free text.
 * - `verbatim`: what someone said, word for word; the speaker is stamped.
 * - `observation`: what the worker saw, told apart from what was said.
 *
 * Every kind also takes `dont-know`, `declined`, `not-asked` and `deferred`; see {@link Given}.
 * Source: DOMAIN B.4.
 *
 * @public
 */
export type AnswerKind =
  | { readonly kind: 'faces' }
  | { readonly kind: 'steps' }
  | { readonly kind: 'frequency' }
  | { readonly kind: 'rating' }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'one-of'; readonly options: readonly OptionId[] }
  | { readonly kind: 'several-of'; readonly options: readonly OptionId[] }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'person' }
  | { readonly kind: 'text' }
  | { readonly kind: 'verbatim' }
  | { readonly kind: 'observation' };

/** The name of an {@link AnswerKind}. @public */
export type AnswerKindName = AnswerKind['kind'];

/** Names one option within its question. @public */
export type OptionId = string;

/**
 * The option of several that says that none of the others is so: it cannot be chosen together with them.
 *
 * @public
 */
export const noneOption = 'none';

/** The three faces, from worst to best. @public */
export const faceOptions = ['sad', 'so-so', 'happy'] as const;

/** The five steps, from worst to best; the words are each question's own or the standard ones. @public */
export const stepOptions = ['very-bad', 'bad', 'so-so', 'good', 'very-good'] as const;

/** The five frequencies, from least to most often. @public */
export const frequencyOptions = ['never', 'rarely', 'sometimes', 'often', 'almost-always'] as const;

/** The answers to a yes-or-no question; `sometimes` also stands for "not sure". @public */
export const yesNoOptions = ['no', 'sometimes', 'yes'] as const;

/** The ends of a rating, which a question may have words for. @public */
export const ratingEnds = ['0', '10'] as const;

/**
 * Finds the options of a kind, in order, or `null` when the kind has none.
 *
 * @public
 */
export function optionsOf(kind: AnswerKind): readonly OptionId[] | null {
  switch (kind.kind) {
    case 'faces':
      return faceOptions;
    case 'steps':
      return stepOptions;
    case 'frequency':
      return frequencyOptions;
    case 'yes-no':
      return yesNoOptions;
    case 'one-of':
    case 'several-of':
      return kind.options;
    default:
      return null;
  }
}

/**
 * Finds the options that can have words of their own, in order: those of the kind, or the ends of a rating.
 *
 * @public
 */
export function wordedOptionsOf(kind: AnswerKind): readonly OptionId[] {
  return kind.kind === 'rating' ? ratingEnds : (optionsOf(kind) ?? []);
}
