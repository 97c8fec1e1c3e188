import type { SafeNow, SafetyNumberKey } from '@helhet/core';
import type { SafetyView } from '@helhet/machines';

/** Words of what has fired and what to do about it. All but the first two are for the worker only. @public */
export interface SafetyWordsOfElements {
  /** Shown with the neutral sentence, to everyone. */
  readonly heldHint: string;
  readonly quickExit: string;

  /** Names the worker's pane; says nothing of what has fired. */
  readonly pane: string;
  readonly paneOpen: string;
  /** On the overview: how much is open in the case. */
  readonly inCase: (count: number) => string;
  readonly urgencies: Readonly<Record<SafetyView['urgency'], string>>;
  readonly why: string;
  readonly steps: string;
  readonly stepsHint: string;
  readonly legal: string;
  readonly stale: string;
  readonly unverified: string;
  readonly numbers: string;
  readonly numberNames: Readonly<Record<SafetyNumberKey, string>>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly outcome: string;
  readonly outcomeHint: string;
  readonly acknowledge: string;
  readonly acknowledged: (by: string, time: string) => string;
  readonly decide: string;
  readonly resolve: string;
  readonly resolveHow: string;
  readonly resolved: string;
  readonly facts: FactsWords;
  readonly raise: string;
  readonly raiseHint: string;
  readonly raiseConfirm: string;
  readonly notChosen: string;
  readonly nothing: string;
}

/** Words of the few facts that may be noted when more questions could harm. @public */
export interface FactsWords {
  readonly title: string;
  readonly hint: string;
  readonly asked: string;
  readonly askedHint: string;
  readonly said: string;
  readonly saidHint: string;
  readonly speaker: string;
  readonly who: string;
  readonly whereNow: string;
  readonly safeNow: string;
  readonly safeNowOptions: Readonly<Record<SafeNow, string>>;
  readonly note: string;
  readonly noted: (by: string, time: string) => string;
  readonly missing: string;
}
