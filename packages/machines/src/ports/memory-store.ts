import type { AssessmentEvent } from '@helhet/core';

import type { EventStore } from './event-store.js';

/**
 * Creates a store that keeps everything in memory and nothing after that. The default.
 *
 * @example
 * ```ts
 * const session = createAssessment({ caseRef: 'c1', actor, catalogue, store: createMemoryStore() });
 * ```
 * @public
 */
export function createMemoryStore(): EventStore {
  const cases = new Map<string, Map<string, AssessmentEvent>>();
  return {
    load: (caseRef) => Promise.resolve([...(cases.get(caseRef)?.values() ?? [])]),
    append: (caseRef, events) => {
      const known = cases.get(caseRef) ?? new Map<string, AssessmentEvent>();
      for (const event of events) if (!known.has(event.id)) known.set(event.id, event);
      cases.set(caseRef, known);
      return Promise.resolve();
    },
  };
}
