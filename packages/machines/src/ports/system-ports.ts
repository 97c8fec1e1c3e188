import type { Clock } from './clock.js';
import type { Ids } from './ids.js';

/** The clock of the machine this runs on. @public */
export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, milliseconds) => globalThis.setTimeout(callback, milliseconds),
  clearTimeout: (timer) => {
    globalThis.clearTimeout(timer as number);
  },
};

/** Random ids (UUID version 4). @public */
export const systemIds: Ids = {
  create: () => globalThis.crypto.randomUUID(),
};
