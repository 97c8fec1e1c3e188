import type {
  Actor,
  Audience,
  Catalogue,
  Entry,
  Family,
  Instrument,
  InstrumentRules,
  InstrumentWords,
  Language,
  Respondent,
} from '@helhet/core';

import type { Clock } from '../ports/clock.js';
import type { EventStore } from '../ports/event-store.js';
import type { Ids } from '../ports/ids.js';
import type { SafetyConfig } from './safety-config.js';

/** What every session needs from its host. @public */
export interface SessionOptions {
  /** The host's reference to the case; we hold nothing else of it. */
  readonly caseRef: string;
  /** Who does what is done in this session. */
  readonly actor: Actor;
  /** Where the log is kept; in memory and nothing after that, when absent. */
  readonly store?: EventStore;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** Texts, law and numbers of the host; without them, what fires is told by its name and holds nothing. */
  readonly safety?: SafetyConfig;
  /** The language to begin in; the first of the catalogue's, when absent. */
  readonly language?: Language;
}

/** What an assessment needs from its host. @public */
export interface AssessmentOptions extends SessionOptions {
  /** The instruments to use, with their words. */
  readonly catalogue: Catalogue;
  /** The day the case started, `YYYY-MM-DD`, for a case whose log is empty; today, when absent. */
  readonly startedOn?: string;
  /** Who was known first, for a case whose log is empty; a child, when absent. */
  readonly entry?: Entry;
  /** The family as the host knows it, for a case whose log is empty. */
  readonly family?: Family;
}

/** What one interview without a family needs from its host. @public */
export interface InterviewOptions extends SessionOptions {
  /** Any instrument; see `defineInstrument` of core. */
  readonly instrument: Instrument;
  /** Its words, one for each language. */
  readonly words: readonly InstrumentWords[];
  /** What its answers mean, for whom it may concern: explanations tell of it. */
  readonly rules?: InstrumentRules;
  /** Who answers; somebody in the role of "respondent", when absent. */
  readonly respondent?: Exclude<Respondent, { readonly kind: 'person' }>;
  /** Which wording is put to them; `adult`, when absent. */
  readonly audience?: Audience;
}
