import type { FastifyInstance, FastifyReply } from 'fastify';

import { logAccess } from '../cases/access-log.js';
import type { Journal } from '../journal.js';
import { logInPage, type LogInProblem } from '../pages/log-in-page.js';
import { toLanguage, wordsIn, type Language } from '../words/words.js';
import { passwordMatches } from '../workers/password.js';
import { findWorker } from '../workers/worker.js';
import { fieldOf } from './form-body.js';
import { languageOf } from './page-language.js';
import { refuseCrossSite } from './same-origin.js';
import type { SessionGuard } from './session-guard.js';

/** Logging in and out. */
export function addLogInRoutes(
  server: FastifyInstance,
  journal: Journal,
  guard: SessionGuard,
): void {
  const { database, clock, sessions, throttle } = journal;

  server.get('/log-in', async (request, reply) => {
    const { next } = request.query as { next?: unknown };
    const session = await guard.find(request);
    if (session) return reply.redirect(toLocalPath(next), 303);
    return sendLogIn(reply, languageOf(request, null), toLocalPath(next), null);
  });

  server.post('/log-in', async (request, reply) => {
    refuseCrossSite(request);
    const name = fieldOf(request, 'name');
    const next = toLocalPath(fieldOf(request, 'next'));
    const language = toLanguage(fieldOf(request, 'lang')) ?? languageOf(request, null);
    const wait = await throttle.count(request.ip, name);
    if (wait !== null) {
      reply.code(429).header('retry-after', wait);
      return sendLogIn(reply, language, next, { wait });
    }
    const known = await findWorker(database, name);
    const isRight = await passwordMatches(
      fieldOf(request, 'password'),
      known?.passwordHash ?? null,
    );
    await logAccess(database, clock(), {
      workerId: known?.worker.id ?? null,
      caseId: null,
      action: 'log-in',
      outcome: isRight ? 'allowed' : 'refused',
    });
    if (!known || !isRight) {
      reply.code(401);
      return sendLogIn(reply, language, next, 'wrong');
    }
    await throttle.forget(request.ip, name);
    const earlier = await guard.find(request);
    if (earlier) await sessions.close(earlier);
    guard.setCookie(reply, await sessions.open(known.worker, language));
    return reply.redirect(next, 303);
  });

  server.post('/log-out', async (request, reply) => {
    const session = await guard.requireForWrite(request);
    await logAccess(database, clock(), {
      workerId: session.worker.id,
      caseId: null,
      action: 'log-out',
      outcome: 'allowed',
    });
    await sessions.close(session);
    guard.clearCookie(reply);
    return reply.redirect('/log-in', 303);
  });
}

function sendLogIn(
  reply: FastifyReply,
  language: Language,
  next: string,
  problem: LogInProblem,
): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .send(logInPage({ words: wordsIn(language), language, session: null }, next, problem));
}

/** Where to go after log-in: a page of cases, never another site. */
function toLocalPath(path: unknown): string {
  return typeof path === 'string' && /^\/cases(\/[A-Za-z0-9._-]+)*$/.test(path) ? path : '/cases';
}
