import type { Condition } from './condition.js';
import type { FactorId, InstrumentId, QuestionId, TriggerId } from './instrument.js';

/**
 * What the answers to an instrument mean, as data a domain expert can read: which answer proposes which
 * factor, and which answer fires which safety trigger.
 *
 * Rules stand apart from the structure: what was asked stays the same when its meaning is understood better.
 * Source: DOMAIN B.5 to B.7.
 *
 * @public
 */
export interface InstrumentRules {
  readonly instrument: InstrumentId;
  /** A version of its own, by semantic versioning. */
  readonly version: string;
  /** Rules by the question whose answer they are about, in order. */
  readonly rules: Readonly<Record<QuestionId, readonly Rule[]>>;
  /**
   * Factors that a worker listens for in open answers, by question. No rule can judge what someone says in
   * words of their own; a worker can.
   */
  readonly listenFor?: Readonly<Record<QuestionId, readonly FactorId[]>>;
}

/**
 * When an answer has a meaning, and which. At least one of `proposes` and `fires` is there.
 *
 * A rule holds only once its own question has an answer, in whatever state: silence proposes nothing.
 *
 * @public
 */
export interface Rule {
  readonly when: Condition;
  /** Factors to propose; none of them is decided by an answer. */
  readonly proposes?: readonly FactorId[];
  /** Safety triggers to fire, on commit and offline too. */
  readonly fires?: readonly TriggerId[];
}

/** What factors and triggers are called in one language. @public */
export interface RuleNames {
  readonly factors?: Readonly<Record<FactorId, string>>;
  readonly triggers?: Readonly<Record<TriggerId, string>>;
}
