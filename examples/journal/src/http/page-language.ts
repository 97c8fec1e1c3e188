import type { FastifyRequest } from 'fastify';

import type { Session } from '../sessions/session-store.js';
import { toLanguage, type Language } from '../words/words.js';

/** The language asked for in the address, `null` when it asks for none. */
export function askedLanguage(request: FastifyRequest): Language | null {
  const { lang } = request.query as { lang?: unknown };
  return toLanguage(lang);
}

/** The language of a page: the one asked for, else the session's, else the first ours the browser prefers. */
export function languageOf(request: FastifyRequest, session: Session | null): Language {
  return askedLanguage(request) ?? session?.language ?? preferredLanguage(request);
}

function preferredLanguage(request: FastifyRequest): Language {
  const tags = (request.headers['accept-language'] ?? '').split(',');
  const known = tags.map((tag) => toLanguage(tag.trim().slice(0, 2).toLowerCase()));
  return known.find((language) => language !== null) ?? 'sv';
}
