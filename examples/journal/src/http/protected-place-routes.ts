import type { FastifyInstance, FastifyRequest } from 'fastify';

import { logAccess, type AccessAction } from '../cases/access-log.js';
import { findCase, type CaseRecord } from '../cases/case-registry.js';
import {
  addProtectedPlaces,
  listProtectedPlaces,
  removeProtectedPlace,
} from '../cases/protected-places.js';
import { readPlaces } from '../cases/read-places.js';
import type { Queries } from '../database/database.js';
import type { Journal } from '../journal.js';
import { JournalError } from '../journal-error.js';
import { protectedPlacesPage } from '../pages/protected-places-page.js';
import type { Session } from '../sessions/session-store.js';
import { openCase } from './case-access.js';
import { fieldOf } from './form-body.js';
import { changeLanguage, sendPage, toReader } from './page-reader.js';
import type { SessionGuard } from './session-guard.js';

interface CaseParams {
  Params: { ref: string };
}

interface PlaceParams {
  Params: { ref: string; number: string };
}

/**
 * The places of a case that must not be known: to fetch for the assessment, to see, to add and to remove. They are in
 * what is answered and nowhere else: no address, error or line of a log has one.
 */
export function addProtectedPlaceRoutes(
  server: FastifyInstance,
  journal: Journal,
  guard: SessionGuard,
): void {
  const { database, clock } = journal;

  server.get<CaseParams>('/api/cases/:ref/protected-places', async (request) => {
    const session = await guard.require(request);
    const found = await openCase(journal, session, request.params.ref, 'protected-places.fetched');
    const places = await listProtectedPlaces(database, found.id);
    return { places: places.flatMap(({ place, removedAt }) => (removedAt ? [] : place)) };
  });

  server.get<CaseParams>('/cases/:ref/protected-places', async (request, reply) => {
    const session = await guard.require(request);
    if (await changeLanguage(journal, session, request, reply)) return reply;
    const found = await openCase(journal, session, request.params.ref, 'protected-places.read');
    const places = await listProtectedPlaces(database, found.id);
    return sendPage(reply, protectedPlacesPage(toReader(session), found, places, null));
  });

  /** Changes the places of a case in one transaction with the line that tells of it. */
  async function change(
    request: FastifyRequest<CaseParams | PlaceParams>,
    action: AccessAction,
    work: (queries: Queries, found: CaseRecord, session: Session, now: Date) => Promise<boolean>,
  ): Promise<void> {
    const session = await guard.requireForWrite(request);
    const now = clock();
    const found = await findCase(database, session.worker, request.params.ref, action, now);
    await database.transaction(async (queries) => {
      if (!(await work(queries, found, session, now))) return;
      await logAccess(queries, now, {
        workerId: session.worker.id,
        caseId: found.id,
        action,
        outcome: 'allowed',
      });
    });
  }

  server.post<CaseParams>('/cases/:ref/protected-places', async (request, reply) => {
    const given = fieldOf(request, 'places');
    const read = readPlaces(given);
    if (typeof read === 'string') {
      const session = await guard.requireForWrite(request);
      const found = await openCase(journal, session, request.params.ref, 'protected-places.read');
      const places = await listProtectedPlaces(database, found.id);
      const refused = { problem: read, given };
      return sendPage(
        reply.code(400),
        protectedPlacesPage(toReader(session), found, places, refused),
      );
    }
    await change(request, 'protected-place.added', async (queries, { id }, { worker }, now) => {
      return (await addProtectedPlaces(queries, id, worker.id, read, now)) > 0;
    });
    return reply.redirect(`/cases/${request.params.ref}/protected-places`, 303);
  });

  server.post<PlaceParams>(
    '/cases/:ref/protected-places/:number/remove',
    async (request, reply) => {
      const number = /^\d{1,9}$/.test(request.params.number) ? Number(request.params.number) : 0;
      await change(request, 'protected-place.removed', async (queries, { id }, { worker }, now) => {
        const places = await listProtectedPlaces(queries, id);
        if (!places.some((place) => place.number === number))
          throw new JournalError('place.not-found');
        return removeProtectedPlace(queries, id, number, worker.id, now);
      });
      return reply.redirect(`/cases/${request.params.ref}/protected-places`, 303);
    },
  );
}
