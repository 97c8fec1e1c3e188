import type { AssessmentEvent } from '@helhet/core';
import type { EventStore } from '@helhet/machines';

import { createRequests } from './requests.js';

/** The journal takes no more at once; a longer log is sent in parts, each of them whole or not at all. */
const mostEvents = 500;

/**
 * Keeps the log of a case in the journal.
 *
 * @param baseUrl - Where the journal is, such as `location.origin`.
 * @param csrfToken - The secret of the session, from the page.
 * @throws {@link FetchStoreError} from both methods, with a code; never with what was sent.
 */
export function createFetchStore(baseUrl: string, csrfToken: string): EventStore {
  const requests = createRequests(baseUrl, csrfToken);
  return {
    async load(caseRef, signal) {
      const response = await requests.get(pathOf(caseRef), signal);
      return ((await response.json()) as { events: AssessmentEvent[] }).events;
    },
    async append(caseRef, events, signal) {
      for (let start = 0; start < events.length; start += mostEvents) {
        const part = events.slice(start, start + mostEvents);
        await requests.send('POST', pathOf(caseRef), { events: part }, signal);
      }
    },
  };
}

const pathOf = (caseRef: string): string => `api/cases/${encodeURIComponent(caseRef)}/events`;
