import type {
  Language,
  LegalEntry,
  LegalEntryId,
  LegalWords,
  SafetyNumbers,
  SafetyRole,
  SafetyText,
  SafetyWords,
  TriggerId,
} from '@helhet/core';

/**
 * What a host gives for safety: which notice is right for its workers, the texts and the law they refer to, and
 * its own numbers. Without texts, what fires is told by its name, and nothing is held.
 *
 * @example
 * ```ts
 * import { safetyTexts, safetySv, legalEntries, legalSv } from '@helhet/content';
 *
 * const safety: SafetyConfig = {
 *   role: 'social-services',
 *   texts: safetyTexts,
 *   words: [safetySv],
 *   legal: legalEntries,
 *   legalWords: { sv: legalSv },
 *   numbers: { emergency: '112' },
 *   whenAfraidToGoHome: 'T10',
 *   whenParentDies: 'T15',
 *   whenChildInterprets: 'T12',
 *   whenPlaceIsShown: 'T16',
 *   atBirth: { T07: 'T06' },
 * };
 * ```
 * @public
 */
export interface SafetyConfig {
  readonly role: SafetyRole;
  readonly texts: readonly SafetyText[];
  /** One for each language; the first is used for a language that has none. */
  readonly words: readonly SafetyWords[];
  readonly legal?: readonly LegalEntry[];
  readonly legalWords?: Readonly<Record<Language, Readonly<Record<LegalEntryId, LegalWords>>>>;
  readonly numbers?: SafetyNumbers;
  /** What fires when a child presses "I don't want to go home"; without it there is no such button. */
  readonly whenAfraidToGoHome?: TriggerId;
  /** What fires when a parent or carer of a child is recorded as dead. */
  readonly whenParentDies?: TriggerId;
  /** What fires when it is said that a child interprets; the talk does not begin. */
  readonly whenChildInterprets?: TriggerId;
  /** What fires when something that is written, or somebody who is named, may show a protected place. */
  readonly whenPlaceIsShown?: TriggerId;
  /** Addresses, schools, workplaces and the like that must not be known, asked for each time; kept nowhere. */
  readonly protectedPlaces?: () => readonly string[];
  /** What fires when an expected child is born, by what had fired about it: the law of the unborn is another. */
  readonly atBirth?: Readonly<Record<TriggerId, TriggerId>>;
}
