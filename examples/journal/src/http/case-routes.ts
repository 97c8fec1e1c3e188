import type { FastifyInstance } from 'fastify';

import { findAccessEntries } from '../cases/access-log.js';
import { listCases } from '../cases/case-registry.js';
import type { Journal } from '../journal.js';
import { JournalError } from '../journal-error.js';
import { accessLogPage } from '../pages/access-log-page.js';
import { casePage } from '../pages/case-page.js';
import { casesPage } from '../pages/cases-page.js';
import { openCase } from './case-access.js';
import { changeLanguage, sendPage, toReader } from './page-reader.js';
import type { SessionGuard } from './session-guard.js';

interface CaseParams {
  Params: { ref: string };
}

/** The pages about cases: the list, one case, and its access log. */
export function addCaseRoutes(
  server: FastifyInstance,
  journal: Journal,
  guard: SessionGuard,
): void {
  const { database } = journal;

  server.get('/', (_request, reply) => reply.redirect('/cases', 303));

  server.get('/cases', async (request, reply) => {
    const session = await guard.require(request);
    if (await changeLanguage(journal, session, request, reply)) return reply;
    const cases = await listCases(database, session.worker);
    return sendPage(reply, casesPage(toReader(session), cases));
  });

  server.get<CaseParams>('/cases/:ref', async (request, reply) => {
    const session = await guard.require(request);
    if (await changeLanguage(journal, session, request, reply)) return reply;
    const found = await openCase(journal, session, request.params.ref, 'case.opened');
    return sendPage(reply, casePage(toReader(session), session, found));
  });

  server.get<CaseParams>('/cases/:ref/access-log', async (request, reply) => {
    const session = await guard.require(request);
    if (await changeLanguage(journal, session, request, reply)) return reply;
    const before = readBefore((request.query as { before?: unknown }).before);
    const found = await openCase(journal, session, request.params.ref, 'access-log.read');
    const entries = await findAccessEntries(database, found.id, before);
    return sendPage(reply, accessLogPage(toReader(session), found, entries, before));
  });
}

function readBefore(text: unknown): number | null {
  if (text === undefined) return null;
  if (typeof text === 'string' && /^\d{1,15}$/.test(text)) return Number(text);
  throw new JournalError('request.invalid');
}
