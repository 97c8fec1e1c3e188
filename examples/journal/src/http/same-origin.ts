import type { FastifyRequest } from 'fastify';

import { JournalError } from '../journal-error.js';

/**
 * Refuses a write that another site made the browser send.
 *
 * Browsers say where a request comes from in `Sec-Fetch-Site`; where they do not, `Origin` must be ours.
 *
 * @throws {@link JournalError} `request.cross-site`
 */
export function refuseCrossSite(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  if (site === 'same-origin') return;
  if (site === undefined && hostOf(request.headers.origin) === request.headers.host) return;
  throw new JournalError('request.cross-site');
}

function hostOf(origin: string | undefined): string | null {
  try {
    return new URL(origin ?? '').host;
  } catch {
    return null;
  }
}
