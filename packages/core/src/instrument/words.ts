import type { OptionId } from './answer-kind.js';
import type { Audience } from './audience.js';
import type { AreaId, GroupId, InstrumentId, QuestionId } from './instrument.js';

/** A language tag, such as `sv` or `en`. @public */
export type Language = string;

/**
 * The sentences of an instrument in one language, under the ids of its structure.
 *
 * Texts may hold placeholders: `{child}`, `{parent}`, `{sibling}`, `{home}`, and with `:genitive` as in
 * `{child:genitive}`.
 *
 * @public
 */
export interface InstrumentWords {
  readonly instrument: InstrumentId;
  readonly language: Language;
  readonly title: string;
  readonly areas: Readonly<Record<AreaId, AreaWords>>;
  readonly questions: Readonly<Record<QuestionId, QuestionWords>>;
  readonly groups?: Readonly<Record<GroupId, GroupWords>>;
}

/** The words of an area. @public */
export interface AreaWords {
  readonly title: string;
  /** What to keep in mind; shown to the worker only. */
  readonly note?: string;
}

/** The words of a group. @public */
export interface GroupWords {
  readonly title: string;
  /** Says which instance this is; may hold `{number}` and the placeholder of what the group is for each of. */
  readonly instance: string;
  /** What adds one more; only for a group of entries. */
  readonly add?: string;
}

/** The words of a question: a sentence for each audience it is put to. @public */
export interface QuestionWords {
  readonly text: Readonly<Partial<Record<Audience, string>>>;
  /** Words for the question's own options; kinds with fixed options have standard words. */
  readonly options?: Readonly<Record<OptionId, string>>;
  /** How to ask and why; shown to the worker only. */
  readonly help?: string;
}
