import type { OptionId } from '../instrument/answer-kind.js';
import type { Audience } from '../instrument/audience.js';
import type { CatalogueRef } from '../instrument/catalogue.js';
import type { QuestionId } from '../instrument/instrument.js';
import type { PersonId } from '../family/person.js';
import type { InstanceId } from '../interview/question-key.js';
import type { Actor } from '../event/assessment-event.js';

/**
 * What was given to a question, in one of its states.
 *
 * None of these is ever equal to another; *missing* is the absence of a `Given`.
 *
 * - `answered`: there is a value.
 * - `dont-know`: the respondent does not know. As good as any answer.
 * - `declined`: the respondent did not want to answer.
 * - `not-asked`: the worker chose not to ask, with a reason.
 * - `deferred`: not possible with those present; comes back when it is.
 *
 * Source: DOMAIN B.4 and G 10.
 *
 * @public
 */
export type Given =
  | { readonly state: 'answered'; readonly value: AnswerValue }
  | { readonly state: 'dont-know' }
  | { readonly state: 'declined' }
  | { readonly state: 'not-asked'; readonly reason: string }
  | { readonly state: 'deferred'; readonly reason: 'presence' };

/** The state of an answer. @public */
export type AnswerState = Given['state'];

/**
 * The value of an answered question, tagged with the kind it answers.
 *
 * `date` is `YYYY-MM-DD`, or `YYYY-MM` when the day is not known. `verbatim` names who spoke.
 *
 * @public
 */
export type AnswerValue =
  | {
      readonly kind: 'faces' | 'steps' | 'frequency' | 'yes-no' | 'one-of';
      readonly option: OptionId;
    }
  | { readonly kind: 'several-of'; readonly options: readonly OptionId[] }
  | { readonly kind: 'rating' | 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: string }
  | {
      readonly kind: 'person';
      readonly persons: readonly PersonId[];
      readonly others: readonly string[];
    }
  | { readonly kind: 'text' | 'observation'; readonly text: string }
  | { readonly kind: 'verbatim'; readonly text: string; readonly speaker: string };

/**
 * One answer as it stands in the log: what was given, to what, when and recorded by whom.
 *
 * Correcting makes a new answer whose `supersedes` is the id of the old one; the old stays.
 *
 * @public
 */
export interface Answer {
  /** The id of the event that gave it. */
  readonly id: string;
  readonly question: QuestionId;
  /** Of a question in a group: which instance. */
  readonly instance?: InstanceId;
  readonly given: Given;
  /** The wording that was shown: its audience; its text is recoverable from `catalogue`. */
  readonly audience: Audience;
  readonly catalogue: CatalogueRef;
  readonly at: string;
  readonly recordedBy: Actor;
  readonly supersedes?: string;
  /** Given while the two were met together: less sure than what either says alone. Source: DOMAIN C.1 (I6). */
  readonly jointly?: true;
  /** Given with an interpreter. */
  readonly interpreted?: true;
}
