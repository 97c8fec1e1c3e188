import type { FastifyInstance } from 'fastify';

import { logAccess } from '../cases/access-log.js';
import { findCase } from '../cases/case-registry.js';
import { readEvents } from '../cases/event-envelope.js';
import { appendEvents, loadEvents } from '../cases/event-log.js';
import type { Journal } from '../journal.js';
import { JournalError } from '../journal-error.js';
import { openCase } from './case-access.js';
import type { SessionGuard } from './session-guard.js';

const mostBytes = 4 * 1024 * 1024;

interface CaseParams {
  Params: { ref: string };
}

/** The log of a case, for the event store in the browser. */
export function addEventRoutes(
  server: FastifyInstance,
  journal: Journal,
  guard: SessionGuard,
): void {
  const { database, clock } = journal;

  server.get<CaseParams>('/api/cases/:ref/events', async (request, reply) => {
    const session = await guard.require(request);
    const found = await openCase(journal, session, request.params.ref, 'events.read');
    const events = await loadEvents(database, found.id);
    // The stored texts go out as they came in; reading and writing them again could change them.
    return reply.type('application/json; charset=utf-8').send(`{"events":[${events.join(',')}]}`);
  });

  server.post<CaseParams>(
    '/api/cases/:ref/events',
    { bodyLimit: mostBytes },
    async (request, reply) => {
      const { worker } = await guard.requireForWrite(request);
      const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
      if (!isJson) throw new JournalError('request.not-json');
      const now = clock();
      const found = await findCase(database, worker, request.params.ref, 'events.written', now);
      const events = readEvents(request.body);
      await database.transaction(async (queries) => {
        const eventCount = await appendEvents(queries, found.id, worker, events, now);
        await logAccess(queries, now, {
          workerId: worker.id,
          caseId: found.id,
          action: 'events.written',
          outcome: 'allowed',
          eventCount,
        });
      });
      return reply.code(204).send();
    },
  );
}
