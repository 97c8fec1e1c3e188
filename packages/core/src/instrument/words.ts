import type { OptionId } from './answer-kind.js';
import type { Audience } from './audience.js';
import type { AreaId, InstrumentId, QuestionId } from './instrument.js';

/** A language tag, such as `sv` or `en`. @public */
export type Language = string;

/**
 * The sentences of an instrument in one language, under the ids of its structure.
 *
 * Texts may hold placeholders: `{child}`, `{parent}`, and with `:genitive` as in `{child:genitive}`.
 *
 * @public
 */
export interface InstrumentWords {
  readonly instrument: InstrumentId;
  readonly language: Language;
  readonly title: string;
  readonly areas: Readonly<Record<AreaId, AreaWords>>;
  readonly questions: Readonly<Record<QuestionId, QuestionWords>>;
}

/** The words of an area. @public */
export interface AreaWords {
  readonly title: string;
  /** What to keep in mind; shown to the worker only. */
  readonly note?: string;
}

/** The words of a question: a sentence for each audience it is put to. @public */
export interface QuestionWords {
  readonly text: Readonly<Partial<Record<Audience, string>>>;
  /** Words for the question's own options; kinds with fixed options have standard words. */
  readonly options?: Readonly<Record<OptionId, string>>;
  /** How to ask and why; shown to the worker only. */
  readonly help?: string;
}
