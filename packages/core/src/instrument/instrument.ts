import type { AnswerKind } from './answer-kind.js';
import type { Audience } from './audience.js';
import type { Condition } from './condition.js';
import type { UnitKind } from '../unit/unit.js';

/** Names an instrument, such as `child`. @public */
export type InstrumentId = string;
/** Names an area within its instrument, such as `C01`. @public */
export type AreaId = string;
/** Names a question within its instrument, such as `C01.2`. @public */
export type QuestionId = string;
/** Names a risk factor (`R01`) or a protective factor (`S01`). @public */
export type FactorId = string;
/** Names a safety trigger, such as `T01`. @public */
export type TriggerId = string;

/**
 * A versioned set of areas and questions for one kind of unit: the structure, without the words.
 *
 * An instrument is JSON-safe. `unit` is absent for an instrument that needs no family.
 * Check one with {@link findFaults}; write one with {@link defineInstrument}.
 *
 * @public
 */
export interface Instrument {
  readonly id: InstrumentId;
  /** A version by semantic versioning; a changed question is a new version. */
  readonly version: string;
  readonly unit?: UnitKind;
  readonly areas: readonly Area[];
}

/** A part of an interview that can be taken in any order. @public */
export interface Area {
  readonly id: AreaId;
  /** When the area applies; always, when absent. */
  readonly when?: Condition;
  /** Whether the unit can be complete only when something in the area has an answer state. */
  readonly mandatory?: boolean;
  readonly questions: readonly Question[];
}

/**
 * One question, with an answer kind for each audience it is put to.
 *
 * An audience that is not a key of `ask` never sees the question.
 *
 * @public
 */
export interface Question {
  readonly id: QuestionId;
  readonly ask: Readonly<Partial<Record<Audience, AnswerKind>>>;
  /** When the question applies; always, when absent. */
  readonly when?: Condition;
  /**
   * Asked only when nobody but the respondent, the worker and an adult interpreter is present; a list says
   * of which audiences that holds.
   */
  readonly private?: boolean | readonly Audience[];
  /** Factors that answers may propose; none of them is decided by an answer. */
  readonly factors?: readonly FactorId[];
  /** Safety triggers that answers may fire. */
  readonly triggers?: readonly TriggerId[];
}
