import type { Clock, Ids } from '@helhet/machines';

/** Creates a clock that starts on a set day and moves on by some seconds each time it is read. */
export function createSteadyClock(start: string, secondsApart = 7): Clock {
  let now = Date.parse(start);
  return {
    now: () => (now += secondsApart * 1000),
    // Nothing waits here: the store answers at once.
    setTimeout: () => null,
    clearTimeout: () => undefined,
  };
}

/** Creates ids that count upwards. */
export function createCountingIds(): Ids {
  let count = 0;
  return {
    create: () => {
      count += 1;
      return `id-${String(count).padStart(6, '0')}`;
    },
  };
}
