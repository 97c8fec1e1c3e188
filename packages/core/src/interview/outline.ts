import type { Answer } from '../answer/answer.js';
import type { PersistentMap } from '../event/persistent-map.js';
import type { AnswerKind, OptionId } from '../instrument/answer-kind.js';
import type { AreaId, GroupId, QuestionId } from '../instrument/instrument.js';
import type { Issue } from '../issue/issue.js';
import type { InstanceId, QuestionKey } from './question-key.js';

/**
 * What there is to ask now: the areas and questions that apply to this unit, voice, age band and
 * those present. What is not here does not exist for whoever looks: nothing is greyed or numbered.
 *
 * Structurally shared: an answer gives new objects for its question, its follow-ups, its area and
 * the progress, and for nothing else.
 *
 * @public
 */
export interface Outline {
  /** Ids of the areas, in order; the same array while no area comes or goes. */
  readonly areaIds: readonly AreaId[];
  readonly areas: PersistentMap<AreaView>;
  /** Groups by id. */
  readonly groups: PersistentMap<GroupView>;
  /** Instances by {@link instanceKey}. */
  readonly instances: PersistentMap<InstanceView>;
  /** Questions by {@link questionKey}. */
  readonly questions: PersistentMap<QuestionView>;
  readonly progress: Progress;
}

/** How many questions have an answer in any state, of those there are. @public */
export interface Progress {
  readonly settled: number;
  readonly total: number;
}

/** An area as it is now. @public */
export interface AreaView {
  readonly id: AreaId;
  readonly title: string;
  /** For the worker only. */
  readonly note?: string;
  /** Keys of its own questions, in order; the same array while no question comes or goes. */
  readonly questionIds: readonly QuestionKey[];
  /** Ids of its groups, in order; the same array while no group comes or goes. */
  readonly groupIds: readonly GroupId[];
  readonly progress: Progress;
}

/** A group as it is now. @public */
export interface GroupView {
  readonly id: GroupId;
  readonly area: AreaId;
  readonly title: string;
  /** Says what one more is; `null` for a group whose instances the family tells. */
  readonly add: string | null;
  readonly instanceIds: readonly InstanceId[];
}

/** One instance of a group as it is now. @public */
export interface InstanceView {
  readonly id: InstanceId;
  readonly group: GroupId;
  /** Says which it is, with its number or name filled in. */
  readonly title: string;
  /** Keys of its questions, in order; the same array while no question comes or goes. */
  readonly questionIds: readonly QuestionKey[];
}

/** A question as it is now. @public */
export interface QuestionView {
  /** What to answer it by; the same as `question` but in a group. */
  readonly id: QuestionKey;
  readonly question: QuestionId;
  /** In a group: which instance. */
  readonly instance?: InstanceId;
  readonly area: AreaId;
  /** The sentence to ask, with names filled in. */
  readonly text: string;
  /** For the worker only. */
  readonly help?: string;
  readonly kind: AnswerKind;
  /** The options with their words, in order; of a rating, its two ends; empty for kinds without. */
  readonly options: readonly OptionView[];
  readonly private: boolean;
  readonly answer: Answer | null;
  /** Why the last attempt to answer was refused; `null` when it was not. */
  readonly issue: Issue | null;
}

/** One option to choose. @public */
export interface OptionView {
  readonly id: OptionId;
  /** The question's own words, or `null` for the standard words of the kind. */
  readonly label: string | null;
}
