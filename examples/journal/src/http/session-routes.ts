import type { FastifyInstance } from 'fastify';

import type { Journal } from '../journal.js';
import { JournalError } from '../journal-error.js';
import { toLanguage } from '../words/words.js';
import type { SessionGuard } from './session-guard.js';

/** The session, for scripts: who is logged in, and the secret their writes must carry. */
export function addSessionRoutes(
  server: FastifyInstance,
  journal: Journal,
  guard: SessionGuard,
): void {
  server.get('/api/session', async (request) => {
    const { worker, csrfToken, language } = await guard.require(request);
    const { id, role, organisation } = worker;
    return { actor: { id, role, organisation }, csrfToken, language };
  });

  server.put('/api/session/language', async (request, reply) => {
    const session = await guard.requireForWrite(request);
    const language = toLanguage((request.body as { language?: unknown } | null)?.language);
    if (language === null) throw new JournalError('request.invalid');
    await journal.sessions.setLanguage(session, language);
    return reply.code(204).send();
  });

  /** For whoever watches over several journals: whether this one reaches its database. */
  server.get('/health', async () => {
    await journal.database.query('select 1');
    return { status: 'ok' };
  });
}
