import type { VoiceDifference } from '@helhet/core';

/** What is said where the voices of a part stand side by side. Only the worker reads it. */
export interface VoicesWords {
  /** On the way there. */
  readonly open: string;
  readonly heading: (unit: string) => string;
  readonly lead: string;
  readonly back: string;
  /** On paper, in the place of everything. */
  readonly notPrinted: string;
  readonly empty: string;
  readonly filter: string;
  /** Said when the filter has been set. */
  readonly shown: (questions: number) => string;
  readonly nothingDiffers: string;
  readonly differences: Readonly<Record<VoiceDifference, string>>;
  /** Before a sentence that was put to some of them, such as "To Eva and Kim:". */
  readonly putTo: (names: readonly string[]) => string;
  readonly quote: (text: string) => string;
  readonly speaker: (name: string) => string;
  readonly rating: (number: number) => string;
  readonly notAsked: (reason: string) => string;
  readonly deferred: string;
  /** They are asked, and there is no answer. */
  readonly noAnswer: string;
  /** The question is not put to them. */
  readonly notPut: string;
  readonly notApplying: string;
  readonly earlier: (count: number) => string;
  /** An entry, such as a job, and who told of it. */
  readonly entry: (title: string, name: string) => string;
  /** Over questions that are not in the instrument any more. */
  readonly noLonger: string;
  /** For a question whose sentence is not at hand. */
  readonly unworded: (id: string) => string;
}
