import {
  ageBandOn,
  audienceOfBand,
  catalogueRef,
  findKeptKinds,
  HelhetError,
  instrumentFor,
  membersOf,
  placeholderNames,
  unitFacts,
  type AskingOptions,
  type Assessment,
  type Audience,
  type Catalogue,
  type CatalogueRef,
  type Instrument,
  type InstrumentId,
  type InstrumentRules,
  type InstrumentWords,
  type Interview,
  type Language,
  type Respondent,
  type RuleNames,
  type Unit,
} from '@helhet/core';

import { isSameRespondent } from '../assessment/opening-issues.js';

/** An instrument with its words in one language, and what its answers mean. */
export interface Edition {
  readonly instrument: Instrument;
  readonly words: InstrumentWords;
  readonly rules?: InstrumentRules;
  readonly ruleNames?: RuleNames;
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

  /** Finds the edition for a unit; see {@link instrumentFor}. */
  forUnit(unit: Unit, language: Language): Edition | null {
    return this.#edition(instrumentFor(unit, this.#catalogue.instruments), language);
  }

  /** Finds the edition of an instrument by its id. */
  withId(id: InstrumentId, language: Language): Edition | null {
    const found = this.#catalogue.instruments.find((instrument) => instrument.id === id);
    return this.#edition(found ?? null, language);
  }

  #edition(instrument: Instrument | null, language: Language): Edition | null {
    if (!instrument) return null;
    const all = this.#catalogue.words.filter((words) => words.instrument === instrument.id);
    const words = all.find((one) => one.language === language) ?? all[0];
    const rules = this.#catalogue.rules?.find((one) => one.instrument === instrument.id);
    if (!words) return null;
    const ruleNames = this.#catalogue.names?.[words.language];
    return { instrument, words, ...(rules && { rules }), ...(ruleNames && { ruleNames }) };
  }

  refOf({ instrument, words }: Pick<Edition, 'instrument' | 'words'>): CatalogueRef {
    const known = this.#refs.get(words);
    if (known) return known;
    const ref = catalogueRef(instrument, words);
    this.#refs.set(words, ref);
    return ref;
  }
}

/** Finds what an interview asks of its respondent, or `null` when the instrument is not at hand. */
export type FindAsking = (language: Language) => FoundAsking | null;

/** What is asked, and what the answers mean. */
export type FoundAsking = AskingOptions & Pick<Edition, 'rules' | 'ruleNames'>;

/** Finds what an interview of a case asks, from the family as it is now and the day it was opened. */
export function findCaseAsking(
  shelf: EditionShelf,
  assessment: Assessment,
  interview: Interview,
  language: Language,
): FoundAsking | null {
  const edition = shelf.withId(interview.instrument.id, language);
  const unit = assessment.units.find(({ id }) => id === interview.unit) ?? null;
  if (!edition) return null;
  const on = interview.openedAt.slice(0, 10);
  const { family } = assessment;
  const { respondent } = interview;
  const audience = audienceOf(assessment, unit, respondent, on);
  const isChild = audience.startsWith('child');
  return {
    ...edition,
    audience,
    ...(unit && { facts: unitFacts(unit, family, on, respondent) }),
    names: placeholderNames(unit, family, edition.words.language, respondent),
    members: membersOf(unit, family, on, respondent),
    ...(isChild && { keptKinds: findKeptKinds(earlierOf(interview, assessment)) }),
  };
}

/** Finds the interviews of the same respondent with the same unit that were opened before, oldest first. */
function earlierOf(
  { id: own, unit, respondent }: Interview,
  { interviews, interviewsOf }: Assessment,
): readonly Interview[] {
  const all = interviewsOf.get(unit ?? '') ?? [];
  return all
    .slice(0, all.indexOf(own))
    .flatMap((id) => interviews.get(id) ?? [])
    .filter((interview) => isSameRespondent(interview.respondent, respondent));
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
