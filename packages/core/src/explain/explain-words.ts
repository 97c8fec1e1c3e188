import type { AnswerState } from '../answer/answer.js';
import type { AgeBand } from '../family/age-band.js';
import type { Audience } from '../instrument/audience.js';
import type { FactName, UnitFacts } from '../instrument/condition.js';
import type { UnitVariant } from '../unit/unit.js';

/** A fact that is so or not. @public */
export type TruthName = {
  [Name in FactName]-?: UnitFacts[Name] extends boolean | undefined ? Name : never;
}[FactName];

/** The words that explanations and conditions are said in, in one language. @public */
export interface ExplainWords {
  readonly always: string;
  readonly asked: string;
  readonly notAsked: string;
  /** The question is not put to this audience. */
  readonly notFor: (audience: string) => string;
  readonly alone: string;
  readonly accompanied: string;
  /** No more may be asked, so as not to spoil what the child can tell the police. */
  readonly stopped: string;
  readonly holdsNot: string;
  readonly and: string;
  readonly or: string;
  /** A condition that must not hold. */
  readonly not: (condition: string) => string;
  readonly never: string;

  /** What is compared is one of some values. */
  readonly is: (what: string, values: string) => string;
  /** It is none of them. */
  readonly isNot: (what: string, values: string) => string;
  /** It is this, or further on. */
  readonly atLeast: (what: string, value: string) => string;
  /** It is this, or less far. */
  readonly atMost: (what: string, value: string) => string;
  /** More than a bound, or not known at all. */
  readonly moreThan: (what: string, value: string) => string;
  /** Less than a bound, or not known at all. */
  readonly lessThan: (what: string, value: string) => string;
  /** There is an answer. */
  readonly answered: (what: string) => string;
  /** There is none. */
  readonly notAnswered: (what: string) => string;
  /** A fact is known. */
  readonly known: (what: string) => string;
  /** It is not. */
  readonly notKnown: (what: string) => string;
  /** The answer to another question, by its sentence. */
  readonly answerTo: (question: string) => string;
  /** The answer to the very question that is explained. */
  readonly itsAnswer: string;
  /** Sets off somebody’s words. */
  readonly quote: (text: string) => string;
  readonly yes: string;
  readonly no: string;

  readonly proposes: string;
  readonly wouldPropose: string;
  readonly fires: string;
  readonly wouldFire: string;
  readonly when: string;
  readonly listenFor: string;

  readonly audiences: Readonly<Record<Audience, string>>;
  readonly facts: Readonly<Record<FactName, string>>;
  /** Facts that are so or not, as sentences. */
  readonly truths: Readonly<Record<TruthName, { readonly so: string; readonly notSo: string }>>;
  readonly bands: Readonly<Record<AgeBand, string>>;
  readonly variants: Readonly<Record<UnitVariant, string>>;
  readonly states: Readonly<Record<AnswerState, string>>;
}
