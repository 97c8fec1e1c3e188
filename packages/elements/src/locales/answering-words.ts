import type { StandardOptions } from '@helhet/core';

/** Words of the question elements. @public */
export interface AnsweringWords extends StandardOptions {
  readonly ratingLow: string;
  readonly ratingHigh: string;
  readonly severalHint: string;
  readonly number: string;
  readonly day: string;
  readonly dayHint: string;
  readonly month: string;
  readonly monthUnchosen: string;
  readonly year: string;
  readonly people: string;
  readonly otherPeople: string;
  readonly otherPeopleHint: string;
  readonly text: string;
  readonly verbatim: string;
  readonly verbatimHint: string;
  readonly speaker: string;
  readonly observation: string;
  readonly observationHint: string;
  /** What is written is not yet part of the interview. */
  readonly writing: string;
  /** What is written is part of the interview. */
  readonly written: string;

  /** Names the choices below to a screen reader. */
  readonly otherAnswers: string;
  readonly dontKnow: string;
  readonly declined: string;
  readonly notAsked: string;
  readonly notAskedReason: string;
  /** Reasons to choose with one hand. */
  readonly notAskedReasons: readonly string[];

  readonly help: string;
  readonly private: string;
  readonly changed: string;
}
