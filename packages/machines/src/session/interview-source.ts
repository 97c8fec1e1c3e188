import {
  ageBandOn,
  audienceOfBand,
  catalogueRef,
  HelhetError,
  placeholderNames,
  unitFacts,
  type AskingOptions,
  type Assessment,
  type Audience,
  type Catalogue,
  type CatalogueRef,
  type Instrument,
  type InstrumentWords,
  type Interview,
  type Language,
  type Respondent,
  type Unit,
} from '@helhet/core';

/** An instrument with its words in one language. */
export interface Edition {
  readonly instrument: Instrument;
  readonly words: InstrumentWords;
}

/**
 * The instruments and languages a session has at hand.
 *
 * A language that an instrument lacks is replaced by the instrument's first.
 */
export class EditionShelf {
  readonly languages: readonly Language[];
  /** The language to begin in when nobody says. */
  readonly firstLanguage: Language;
  readonly #catalogue: Catalogue;
  readonly #refs = new Map<InstrumentWords, CatalogueRef>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.languages = [...new Set(catalogue.words.map((words) => words.language))];
    const [first] = this.languages;
    if (first === undefined) {
      throw new HelhetError(
        'language.missing',
        'The catalogue has no words in any language. Give it at least one language for each instrument.',
      );
    }
    this.firstLanguage = first;
  }

  find(isWanted: (instrument: Instrument) => boolean, language: Language): Edition | null {
    const instrument = this.#catalogue.instruments.find(isWanted);
    if (!instrument) return null;
    const all = this.#catalogue.words.filter((words) => words.instrument === instrument.id);
    const words = all.find((one) => one.language === language) ?? all[0];
    return words ? { instrument, words } : null;
  }

  refOf({ instrument, words }: Edition): CatalogueRef {
    const known = this.#refs.get(words);
    if (known) return known;
    const ref = catalogueRef(instrument, words);
    this.#refs.set(words, ref);
    return ref;
  }
}

/** Finds what an interview asks of its respondent, or `null` when the instrument is not at hand. */
export type FindAsking = (language: Language) => AskingOptions | null;

/** Finds what an interview of a case asks, from the family as it is now and the day it was opened. */
export function findCaseAsking(
  shelf: EditionShelf,
  assessment: Assessment,
  interview: Interview,
  language: Language,
): AskingOptions | null {
  const edition = shelf.find(({ id }) => id === interview.instrument.id, language);
  const unit = assessment.units.find(({ id }) => id === interview.unit) ?? null;
  if (!edition) return null;
  const on = interview.openedAt.slice(0, 10);
  return {
    ...edition,
    audience: audienceOf(assessment, unit, interview.respondent, on),
    ...(unit && { facts: unitFacts(unit, assessment.family, on) }),
    names: placeholderNames(unit, assessment.family, edition.words.language),
  };
}

/** Finds the wording for a respondent on a day; the day is the interview's first, so that it never changes. */
export function audienceOf(
  assessment: Assessment,
  unit: Unit | null,
  respondent: Respondent,
  on: string,
): Audience {
  if (respondent.kind === 'worker') return 'worker';
  if (respondent.kind === 'other') return 'adult';
  const person = assessment.family.persons.find(({ id }) => id === respondent.person);
  const audience = person ? (audienceOfBand(ageBandOn(person, on)) ?? 'adult') : 'adult';
  const isOwnChildUnit = unit?.kind === 'child' && unit.persons[0] === respondent.person;
  // Someone who has come of age is still spoken to, not about.
  return isOwnChildUnit && audience === 'adult' ? 'child-13-17' : audience;
}
