import type { AnswerKind, OptionId } from './answer-kind.js';
import type { faceOptions, frequencyOptions, stepOptions, yesNoOptions } from './answer-kind.js';
import type { Language } from './words.js';

/** The words of the options that are the same for every question of a kind. @public */
export interface StandardOptions {
  readonly faces: Readonly<Record<(typeof faceOptions)[number], string>>;
  readonly steps: Readonly<Record<(typeof stepOptions)[number], string>>;
  readonly frequency: Readonly<Record<(typeof frequencyOptions)[number], string>>;
  readonly yesNo: Readonly<Record<(typeof yesNoOptions)[number], string>>;
}

/** The standard options in Swedish. @public */
export const standardOptionsSv: StandardOptions = {
  faces: { sad: 'Inte bra', 'so-so': 'Sådär', happy: 'Bra' },
  steps: {
    'very-bad': 'Mycket dåligt',
    bad: 'Dåligt',
    'so-so': 'Sådär',
    good: 'Bra',
    'very-good': 'Mycket bra',
  },
  frequency: {
    never: 'Aldrig',
    rarely: 'Sällan',
    sometimes: 'Ibland',
    often: 'Ofta',
    'almost-always': 'Nästan alltid',
  },
  yesNo: { no: 'Nej', sometimes: 'Ibland eller osäker', yes: 'Ja' },
};

/** The standard options in English. @public */
export const standardOptionsEn: StandardOptions = {
  faces: { sad: 'Not good', 'so-so': 'So-so', happy: 'Good' },
  steps: {
    'very-bad': 'Very bad',
    bad: 'Bad',
    'so-so': 'So-so',
    good: 'Good',
    'very-good': 'Very good',
  },
  frequency: {
    never: 'Never',
    rarely: 'Rarely',
    sometimes: 'Sometimes',
    often: 'Often',
    'almost-always': 'Almost always',
  },
  yesNo: { no: 'No', sometimes: 'Sometimes or not sure', yes: 'Yes' },
};

/**
 * Finds the standard words of a kind's options, by option; empty for kinds that have none.
 *
 * @public
 */
export function standardWordsOf(
  { kind }: AnswerKind,
  words: StandardOptions,
): Readonly<Record<OptionId, string>> {
  switch (kind) {
    case 'faces':
      return words.faces;
    case 'steps':
      return words.steps;
    case 'frequency':
      return words.frequency;
    case 'yes-no':
      return words.yesNo;
    default:
      return {};
  }
}

/** Finds the standard options in a language; English when there is no other. @public */
export function standardOptionsIn(language: Language): StandardOptions {
  return language === 'sv' ? standardOptionsSv : standardOptionsEn;
}
