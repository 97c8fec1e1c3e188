import type { Ids } from '../ports/ids.js';

/** Creates ids that count upwards: the same ones for the same steps. */
export function createCountingIds(prefix = 'id'): Ids {
  let count = 0;
  return {
    create: () => {
      count += 1;
      return `${prefix}-${String(count).padStart(5, '0')}`;
    },
  };
}
