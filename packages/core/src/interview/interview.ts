import type { Answer } from '../answer/answer.js';
import type { PersistentMap } from '../event/persistent-map.js';
import type { CatalogueRef } from '../instrument/catalogue.js';
import type { QuestionId } from '../instrument/instrument.js';
import type { PersonId } from '../family/person.js';
import type { UnitId } from '../unit/unit.js';
import type { Actor } from '../event/assessment-event.js';
import type { Closing } from './closing.js';
import type { InstanceId } from './question-key.js';
import type { Presence } from './presence.js';

/** Names an interview. @public */
export type InterviewId = string;

/** Who answers; whose voice it is. @public */
export type Respondent =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'worker' }
  | { readonly kind: 'other'; readonly role: string };

/**
 * One going-through of one unit with one respondent, as the log tells it.
 *
 * @public
 */
export interface Interview {
  readonly id: InterviewId;
  readonly unit: UnitId | null;
  readonly respondent: Respondent;
  readonly instrument: CatalogueRef;
  readonly openedAt: string;
  readonly openedBy: Actor;
  /** The one device that writes in it now, and whose it is. */
  readonly writer: InterviewWriter;
  /** Who took it over from another, and when. */
  readonly takenOver: readonly { readonly at: string; readonly by: Actor }[];
  /** As last confirmed or changed; `null` before. */
  readonly presence: Presence | null;
  /** By question key. */
  readonly answers: PersistentMap<AnswerHistory>;
  /** By group: the instances that were added and not removed, in the order they were first added. */
  readonly instances: PersistentMap<readonly InstanceId[]>;
  /** By group: those that were removed too; one that is added again is back in its place. */
  readonly everAdded: PersistentMap<readonly InstanceId[]>;
  /** Whether it is closed, and not reopened since. */
  readonly done: boolean;
  /** How it was closed, each time. */
  readonly closings: readonly { readonly at: string; readonly closing: Closing }[];
  readonly reopenings: readonly { readonly at: string; readonly reason: string }[];
  /** The last moment anything happened in it. */
  readonly lastAt: string;
}

/**
 * The device that writes in an interview: where it was opened, resumed, reopened or taken over the last time. One
 * device writes one interview, so that nobody corrects what they do not see. Source: DOMAIN C.2 (R2).
 *
 * @public
 */
export interface InterviewWriter {
  readonly device: string;
  readonly actor: Actor;
  /** Since when. */
  readonly at: string;
}

/** The current answer to a question, and those it replaced, oldest first. @public */
export interface AnswerHistory {
  readonly question: QuestionId;
  /** Of a question in a group: which instance. */
  readonly instance?: InstanceId;
  /** `null` when the answer was taken back. */
  readonly current: Answer | null;
  readonly earlier: readonly Answer[];
}
