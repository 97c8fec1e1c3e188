import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Journal } from '../journal.js';
import type { SessionReader } from '../pages/layout.js';
import type { Session } from '../sessions/session-store.js';
import { wordsIn } from '../words/words.js';
import { askedLanguage } from './page-language.js';

export function toReader(session: Session): SessionReader {
  return { session, language: session.language, words: wordsIn(session.language) };
}

/**
 * Keeps the language when the address asks for one, and leads to the address without it.
 *
 * @returns Whether it did, and the page need not be written.
 */
export async function changeLanguage(
  { sessions }: Journal,
  session: Session,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  const language = askedLanguage(request);
  if (language === null) return false;
  await sessions.setLanguage(session, language);
  reply.redirect(request.url.split('?')[0] ?? '/cases', 303);
  return true;
}

export function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(page);
}
