import type { AnswerState } from '../answer/answer.js';
import type { Audience } from '../instrument/audience.js';
import type { FactName } from '../instrument/condition.js';

/** The words that explanations and conditions are said in, in one language. @public */
export interface ExplainWords {
  readonly always: string;
  readonly asked: string;
  readonly notAsked: string;
  readonly notFor: (audience: string) => string;
  readonly alone: string;
  readonly accompanied: string;
  readonly holdsNot: string;
  readonly and: string;
  readonly or: string;
  readonly not: (condition: string) => string;
  readonly never: string;

  /** Each gets what is compared, such as the sentence of a question, and the words of the values. */
  readonly is: (what: string, values: string) => string;
  readonly atLeast: (what: string, value: string) => string;
  readonly atMost: (what: string, value: string) => string;
  readonly answered: (what: string) => string;
  readonly notAnswered: (what: string) => string;
  readonly known: (what: string) => string;
  readonly notKnown: (what: string) => string;
  readonly answerTo: (question: string) => string;
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
  readonly states: Readonly<Record<AnswerState, string>>;
}
