import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Journal } from '../journal.js';
import { JournalError } from '../journal-error.js';
import { errorPage } from '../pages/error-page.js';
import { wordsIn } from '../words/words.js';
import { languageOf } from './page-language.js';
import type { SessionGuard } from './session-guard.js';

/** Turns whatever is thrown into an answer: JSON for scripts, a page for people. */
export function handleErrors(server: FastifyInstance, journal: Journal, guard: SessionGuard): void {
  async function answer(
    error: unknown,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const refusal = toJournalError(error);
    if (refusal.status >= 500) journal.report(reportOf(error, refusal, request));
    if (request.url.startsWith('/api/')) {
      const { code, message, details } = refusal;
      return reply.code(refusal.status).send({ code, message, ...details });
    }
    if (refusal.code === 'session.missing') {
      const next = encodeURIComponent(request.url.split('?')[0] ?? '');
      return reply.redirect(`/log-in?next=${next}`, 303);
    }
    const session = await guard.find(request).catch(() => null);
    const language = languageOf(request, session);
    return reply
      .code(refusal.status)
      .type('text/html; charset=utf-8')
      .send(errorPage({ words: wordsIn(language), language, session }, refusal));
  }

  server.setErrorHandler(answer);
  server.setNotFoundHandler((request, reply) =>
    answer(new JournalError('page.not-found'), request, reply),
  );
}

function toJournalError(error: unknown): JournalError {
  if (error instanceof JournalError) return error;
  const { statusCode, code } = (error ?? {}) as { statusCode?: unknown; code?: unknown };
  if (statusCode === 413) return new JournalError('request.too-large');
  if (statusCode === 415) return new JournalError('request.not-json');
  if (typeof statusCode === 'number' && statusCode < 500)
    return new JournalError('request.invalid');
  return new JournalError(isDatabaseSilence(error, code) ? 'database.unavailable' : 'unexpected');
}

/** Connection faults of sockets, of PostgreSQL (classes 08, 53 and 57), and its driver's time-outs, which have no code. */
function isDatabaseSilence(error: unknown, code: unknown): boolean {
  if (typeof code === 'string') return /^(E[A-Z]+|08...|53...|57...)$/.test(code);
  return error instanceof Error && /timeout|Connection terminated/i.test(error.message);
}

/**
 * One line for the operator: where and which code, never the error's words, because a database
 * repeats in them what it was given.
 */
function reportOf(error: unknown, refusal: JournalError, request: FastifyRequest): string {
  const { code, name, stack } = (error ?? {}) as Partial<
    Record<'code' | 'name' | 'stack', unknown>
  >;
  const frames = typeof stack === 'string' ? stack.split('\n').filter(isFrame).slice(0, 3) : [];
  return JSON.stringify({
    level: 'error',
    request: request.id,
    method: request.method,
    route: request.routeOptions.url,
    status: refusal.status,
    code: refusal.code,
    cause: typeof code === 'string' ? code : name,
    at: frames.map((frame) => frame.trim()),
  });
}

const isFrame = (line: string): boolean => /^ {4}at /.test(line);
