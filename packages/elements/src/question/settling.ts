import type { Given, QuestionKey } from '@helhet/core';

/** What waits: the page's own timers, or simulated ones. @public */
export interface Timer {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** The page's timers. @public */
export const pageTimer: Timer = {
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as number),
};

/** What a person is giving, before it is given. @internal */
export interface Unsettled {
  readonly questionId: QuestionKey;
  readonly given: Given;
}

/**
 * Holds what a person is typing or moving through until it settles: after a quiet pause, when they
 * leave, or when the page is hidden. What is held is handed over once and never dropped.
 *
 * @internal
 */
export class Settling {
  /** The timers to use; replaceable, so that no test has to wait. */
  timer: Timer = pageTimer;
  readonly #settle: (unsettled: Unsettled) => void;
  #unsettled: Unsettled | null = null;
  #waiting: unknown = null;

  constructor(settle: (unsettled: Unsettled) => void) {
    this.#settle = settle;
  }

  get held(): Unsettled | null {
    return this.#unsettled;
  }

  /** Holds this instead; hands it over after the pause, or not before it is asked to when `null`. */
  hold(unsettled: Unsettled, pause: number | null): void {
    this.drop();
    this.#unsettled = unsettled;
    document.addEventListener('visibilitychange', this.#handleVisibility);
    window.addEventListener('pagehide', this.settle);
    if (pause !== null) this.#waiting = this.timer.setTimeout(this.settle, pause);
  }

  /** Hands over what is held, if anything. */
  readonly settle = (): void => {
    const unsettled = this.#unsettled;
    this.drop();
    if (unsettled) this.#settle(unsettled);
  };

  /** Forgets what is held: something else was given instead. */
  drop(): void {
    if (!this.#unsettled) return;
    this.#unsettled = null;
    if (this.#waiting !== null) this.timer.clearTimeout(this.#waiting);
    this.#waiting = null;
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    window.removeEventListener('pagehide', this.settle);
  }

  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.settle();
  };
}
