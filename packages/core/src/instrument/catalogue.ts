import type { Factor } from '../finding/factor.js';
import type { ProfileRef } from '../profile/profile.js';
import type { Instrument, OverlayRef } from './instrument.js';
import type { InstrumentRules, RuleNames } from './rules.js';
import type { InstrumentWords, Language } from './words.js';

/**
 * The instruments an assessment can use, with their words in one or more languages.
 *
 * @public
 */
export interface Catalogue {
  readonly instruments: readonly Instrument[];
  readonly words: readonly InstrumentWords[];
  /** What answers mean; an instrument without rules proposes and fires nothing. */
  readonly rules?: readonly InstrumentRules[];
  /** The factors that rules propose, with the units and ages they concern. */
  readonly factors?: readonly Factor[];
  /** What the factors and triggers of the rules are called, by language. */
  readonly names?: Readonly<Record<Language, RuleNames>>;
}

/**
 * Exactly what was asked: an instrument's structure and its words in one language.
 *
 * `hash` is SHA-256 over the canonical JSON of both, in hexadecimal, so that the sentence
 * someone was asked can be recovered, and proved, long after the instrument has changed.
 *
 * @public
 */
export interface CatalogueRef {
  readonly id: string;
  readonly version: string;
  readonly language: Language;
  readonly hash: string;
  /** The overlays that made the instrument what it is. */
  readonly overlays?: readonly OverlayRef[];
  /** The profile that chose its questions. */
  readonly profile?: ProfileRef;
}
