import type { PersonId } from '../family/person.js';

/** Who was known first: a child, or an adult in care of their own. Source: DOMAIN A09. @public */
export type Entry = 'child-first' | 'adult-first';

/**
 * What an adult answered about children. `unknown` is its own value, never "no children".
 *
 * @public
 */
export type ChildrenAnswer =
  'has' | 'lives-with' | 'meets' | 'expects' | 'none' | 'declined' | 'unknown';

/** The steps of building a family, in order. Source: DOMAIN C.1. @public */
export type FamilyStep = 'persons' | 'edges' | 'households' | 'protection' | 'communication';

/** Every step, in order. @public */
export const familySteps: readonly FamilyStep[] = [
  'persons',
  'edges',
  'households',
  'protection',
  'communication',
];

/** That someone was informed before taking part. Source: DOMAIN C.1. @public */
export interface Information {
  readonly person: PersonId;
  readonly topics: readonly InformationTopic[];
  readonly language: string;
  readonly format: 'spoken' | 'written' | 'pictures' | 'sign-language';
}

/** What a person is told before an interview. @public */
export type InformationTopic =
  | 'why'
  | 'voluntary-or-not'
  | 'who-will-know'
  | 'where-it-is-written'
  | 'limit-of-silence'
  | 'right-to-pause'
  | 'what-happens-next'
  | 'complaints';

/** Every topic, in the order they are told. @public */
export const informationTopics: readonly InformationTopic[] = [
  'why',
  'voluntary-or-not',
  'who-will-know',
  'where-it-is-written',
  'limit-of-silence',
  'right-to-pause',
  'what-happens-next',
  'complaints',
];

/** Whether and how someone takes part; not the lawful basis of processing (DOMAIN C.1, I2). @public */
export interface Voluntariness {
  readonly person: PersonId;
  readonly kind: 'voluntary' | 'statutory' | 'partial' | 'refused' | 'not-asked';
  /** Topics for `partial`, the reason for `not-asked`. */
  readonly note?: string;
}
