import { FetchStoreError, toErrorCode } from './fetch-store-error.js';

/** Asks the journal for things and sends it things, in the name of whoever is logged in. */
export interface Requests {
  get(path: string, signal?: AbortSignal): Promise<Response>;
  /**
   * Sends JSON. When the worker has logged in anew in another tab, the new session's secret is fetched once
   * and it is sent again.
   */
  send(
    method: 'POST' | 'PUT',
    path: string,
    body: unknown,
    signal?: AbortSignal,
  ): Promise<Response>;
}

/** Browsers finish a request of this size even when its tab is closed. */
const mostToOutliveTab = 60_000;

/**
 * @param baseUrl - Where the journal is, such as `location.origin`.
 * @param csrfToken - The secret of the session, from the page.
 */
export function createRequests(baseUrl: string, csrfToken: string): Requests {
  let secret = csrfToken;

  async function ask(path: string, init: RequestInit): Promise<Response> {
    const address = new URL(path, `${baseUrl}/`);
    const response = await fetch(address, {
      ...init,
      credentials: 'same-origin',
      cache: 'no-store',
    }).catch((error: unknown) => {
      if (init.signal?.aborted === true) throw error;
      throw new FetchStoreError('store.unreachable');
    });
    if (response.ok) return response;
    const reason = await readReason(response);
    throw new FetchStoreError(toErrorCode(response.status, reason), response.status, reason);
  }

  async function renewSecret(signal?: AbortSignal): Promise<void> {
    const response = await ask('api/session', signal ? { signal } : {});
    secret = ((await response.json()) as { csrfToken: string }).csrfToken;
  }

  return {
    get: (path, signal) => ask(path, signal ? { signal } : {}),
    async send(method, path, body, signal) {
      const text = JSON.stringify(body);
      const attempt = (): Promise<Response> =>
        ask(path, {
          method,
          headers: { 'content-type': 'application/json', 'x-csrf-token': secret },
          body: text,
          keepalive: text.length < mostToOutliveTab,
          ...(signal && { signal }),
        });
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof FetchStoreError) || error.reason !== 'csrf.invalid') throw error;
        await renewSecret(signal);
        return attempt();
      }
    },
  };
}

async function readReason(response: Response): Promise<string | null> {
  try {
    const body = (await response.json()) as { code?: unknown } | null;
    return typeof body?.code === 'string' ? body.code : null;
  } catch {
    return null;
  }
}
