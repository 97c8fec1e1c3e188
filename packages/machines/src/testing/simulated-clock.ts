import type { Clock } from '../ports/clock.js';

/** Time that stands still until a test moves it. */
export interface SimulatedClock extends Clock {
  /** Moves time on, letting everything due on the way happen, each at its own moment. */
  advance(milliseconds: number): Promise<void>;
  /** Moves time to a later day, `YYYY-MM-DD`. */
  goTo(day: string): Promise<void>;
  /** How many wait for their time. */
  readonly waiting: number;
}

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly callback: () => void;
}

/** Creates a clock that starts at a moment and moves only when told to. */
export function createSimulatedClock(start = '2026-03-02T08:00:00.000Z'): SimulatedClock {
  let now = Date.parse(start);
  let count = 0;
  const timers = new Map<number, Timer>();

  const nextDue = (until: number): Timer | undefined =>
    [...timers.values()]
      .filter((timer) => timer.at <= until)
      .sort((a, b) => a.at - b.at || a.id - b.id)[0];

  const advance = async (milliseconds: number): Promise<void> => {
    const until = now + milliseconds;
    await settled();
    for (let due = nextDue(until); due; due = nextDue(until)) {
      timers.delete(due.id);
      now = Math.max(now, due.at);
      due.callback();
      await settled();
    }
    now = until;
  };

  return {
    now: () => now,
    setTimeout: (callback, milliseconds) => {
      count += 1;
      timers.set(count, { id: count, at: now + milliseconds, callback });
      return count;
    },
    clearTimeout: (timer) => {
      timers.delete(timer as number);
    },
    advance,
    goTo: (day) => advance(Date.parse(`${day}T08:00:00.000Z`) - now),
    get waiting() {
      return timers.size;
    },
  };
}

/** Waits until every promise that can be kept now has been kept; no time passes. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
