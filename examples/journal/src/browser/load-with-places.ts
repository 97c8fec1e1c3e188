import type { EventStore } from '@helhet/machines';

import type { ProtectedPlaces } from './protected-places.js';

/**
 * Fetches the protected places whenever the log is loaded: when the page opens, before anyone can write, and each time
 * a worker fetches what colleagues have written.
 */
export function loadWithPlaces(store: EventStore, places: ProtectedPlaces): EventStore {
  return {
    async load(caseRef, signal) {
      const [events] = await Promise.all([store.load(caseRef, signal), places.fetch(signal)]);
      return events;
    },
    append: (caseRef, events, signal) => store.append(caseRef, events, signal),
  };
}
