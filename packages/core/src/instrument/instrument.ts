import type { ProfileRef } from '../profile/profile.js';
import type { AnswerKind } from './answer-kind.js';
import type { Audience } from './audience.js';
import type { Condition } from './condition.js';
import type { UnitKind, UnitVariant } from '../unit/unit.js';

/** Names an instrument, such as `child`. @public */
export type InstrumentId = string;
/** Names an area within its instrument, such as `C01`. @public */
export type AreaId = string;
/** Names a question within its instrument, such as `C01.2`; never with a `#` in it. @public */
export type QuestionId = string;
/** Names a group within its instrument, such as `P09.jobs`. @public */
export type GroupId = string;
/** Names an area, a group or a question. @public */
export type AskedPartId = string;
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
  /** For a unit of this variant only, such as `unborn`; an instrument without one is for every other. */
  readonly variant?: UnitVariant;
  /** Variants it is never for, whether another instrument is there for them or not. */
  readonly notFor?: readonly UnitVariant[];
  readonly areas: readonly Area[];
  /** The questions that end the unit: what would lower the risk, and what would strengthen the protection. */
  readonly closing?: ClosingQuestions;
  /** The overlays that made it what it is, in the order they were laid. */
  readonly overlays?: readonly OverlayRef[];
  /** The profile that chose its questions. */
  readonly profile?: ProfileRef;
}

/** Which questions ask what is needed. Source: DOMAIN A03. @public */
export interface ClosingQuestions {
  readonly lowerRisk: QuestionId;
  readonly strengthenProtection: QuestionId;
}

/** Names an overlay exactly. @public */
export interface OverlayRef {
  readonly id: string;
  readonly version: string;
}

/** A part of an interview that can be taken in any order. @public */
export interface Area {
  readonly id: AreaId;
  /** When the area applies; always, when absent. */
  readonly when?: Condition;
  /** Whether the unit can be complete only when something in the area has an answer state. */
  readonly mandatory?: boolean;
  readonly questions: readonly Question[];
  /** Questions that come again for each of several things; shown after the area's own questions. */
  readonly groups?: readonly Group[];
}

/**
 * Questions that come again for each of several things: each earlier placement, each job, each parent.
 *
 * Every instance has answers of its own. A condition in a group that names a question of the same group means
 * the same instance; one that names a question outside means that question. Nothing outside a group can
 * depend on an answer inside it.
 *
 * @public
 */
export interface Group {
  readonly id: GroupId;
  /**
   * What there is an instance for: `entry` for what people add one by one; `parent`, `home` and `child` for
   * each parent, each home and each child of the unit that the family knows of.
   */
  readonly each: 'entry' | MemberSource;
  /** When the group applies; always, when absent. */
  readonly when?: Condition;
  readonly questions: readonly Question[];
}

/** Where the instances of a group come from, when people do not add them. @public */
export type MemberSource = 'parent' | 'home' | 'child';

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
}
