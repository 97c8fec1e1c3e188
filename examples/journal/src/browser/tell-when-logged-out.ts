import type { EventStore } from '@helhet/machines';

import { FetchStoreError } from './fetch-store-error.js';

/**
 * Shows the notice `#session-ended` while the journal refuses because someone was logged out.
 *
 * The session goes on trying, so it goes away by itself once they have logged in again.
 */
export function tellWhenLoggedOut(store: EventStore): EventStore {
  const watch = async <Result>(request: Promise<Result>): Promise<Result> => {
    try {
      const result = await request;
      showNotice(false);
      return result;
    } catch (error) {
      const isLoggedOut =
        error instanceof FetchStoreError &&
        (error.code === 'store.logged-out' || error.code === 'store.other-worker');
      if (isLoggedOut) showNotice(true);
      throw error;
    }
  };
  return {
    load: (caseRef, signal) => watch(store.load(caseRef, signal)),
    append: (caseRef, events, signal) => watch(store.append(caseRef, events, signal)),
  };
}

function showNotice(isShown: boolean): void {
  document.getElementById('session-ended')?.toggleAttribute('hidden', !isShown);
}
