import type { Clock } from '@helhet/machines';

/** A device's own clock: moves when it is told to, and lets what is due then happen. */
export class DeviceClock implements Clock {
  #now: number;
  #count = 0;
  readonly #waiting = new Map<number, { readonly at: number; readonly callback: () => void }>();

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  now(): number {
    return this.#now;
  }

  setTimeout(callback: () => void, milliseconds: number): unknown {
    this.#count += 1;
    this.#waiting.set(this.#count, { at: this.#now + milliseconds, callback });
    return this.#count;
  }

  clearTimeout(timer: unknown): void {
    this.#waiting.delete(timer as number);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
    for (const [timer, { at, callback }] of [...this.#waiting]) {
      if (at <= this.#now && this.#waiting.delete(timer)) callback();
    }
  }
}
