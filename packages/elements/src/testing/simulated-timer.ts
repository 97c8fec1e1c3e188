import type { Timer } from '../question/settling.js';

/** Time that passes when a test says so. */
export class SimulatedTimer implements Timer {
  #now = 0;
  #waiting: { readonly at: number; readonly callback: () => void }[] = [];

  get waiting(): number {
    return this.#waiting.length;
  }

  setTimeout(callback: () => void, milliseconds: number): unknown {
    const timer = { at: this.#now + milliseconds, callback };
    this.#waiting.push(timer);
    return timer;
  }

  clearTimeout(timer: unknown): void {
    this.#waiting = this.#waiting.filter((other) => other !== timer);
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.#now);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { callback } of due) callback();
  }
}
