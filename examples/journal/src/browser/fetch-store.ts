import type { AssessmentEvent } from '@helhet/core';
import type { EventStore } from '@helhet/machines';

import { FetchStoreError, toErrorCode } from './fetch-store-error.js';

/** The journal takes no more at once; a longer log is sent in parts, each of them whole or not at all. */
const mostEvents = 500;
/** Browsers finish a request of this size even when its tab is closed. */
const mostBytesToOutliveTab = 60_000;

/**
 * Keeps the log of a case in the journal.
 *
 * When the worker has logged in anew in another tab, the new session's secret is fetched once and
 * the events are sent again.
 *
 * @param baseUrl - Where the journal is, such as `location.origin`.
 * @param csrfToken - The secret of the session, from the page.
 */
export function createFetchStore(baseUrl: string, csrfToken: string): EventStore {
  let secret = csrfToken;

  async function fetchSecret(signal: AbortSignal): Promise<string> {
    const session = await ask('api/session', { signal });
    return ((await session.json()) as { csrfToken: string }).csrfToken;
  }

  async function send(path: string, body: string, signal: AbortSignal): Promise<void> {
    const post = (): Promise<Response> =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': secret },
        body,
        signal,
        keepalive: body.length < mostBytesToOutliveTab,
      });
    try {
      await post();
    } catch (error) {
      if (!(error instanceof FetchStoreError && error.reason === 'csrf.invalid')) throw error;
      secret = await fetchSecret(signal);
      await post();
    }
  }

  async function ask(path: string, request: RequestInit): Promise<Response> {
    const url = new URL(path, `${baseUrl}/`);
    const init: RequestInit = { ...request, credentials: 'same-origin', cache: 'no-store' };
    const response = await fetch(url, init).catch((error: unknown) => {
      if (request.signal?.aborted === true) throw error;
      throw new FetchStoreError('store.unreachable');
    });
    if (response.ok) return response;
    const reason = await readReason(response);
    throw new FetchStoreError(toErrorCode(response.status, reason), response.status, reason);
  }

  return {
    async load(caseRef, signal) {
      const response = await ask(pathOf(caseRef), { signal });
      return ((await response.json()) as { events: AssessmentEvent[] }).events;
    },
    async append(caseRef, events, signal) {
      for (let start = 0; start < events.length; start += mostEvents) {
        const part = events.slice(start, start + mostEvents);
        await send(pathOf(caseRef), JSON.stringify({ events: part }), signal);
      }
    },
  };
}

const pathOf = (caseRef: string): string => `api/cases/${encodeURIComponent(caseRef)}/events`;

async function readReason(response: Response): Promise<string | null> {
  try {
    const body = (await response.json()) as { code?: unknown } | null;
    return typeof body?.code === 'string' ? body.code : null;
  } catch {
    return null;
  }
}
