import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { logAccess } from '../cases/access-log.js';
import { findCase, type CaseRecord } from '../cases/case-registry.js';
import { loadEvents } from '../cases/event-log.js';
import type { Journal } from '../journal.js';
import { JournalError } from '../journal-error.js';
import {
  buildCasePackage,
  toPackageText,
  type AssessmentPackage,
} from '../package/case-package.js';
import { addRelease, findReleaseText, listReleases } from '../package/release-store.js';
import { packagePage } from '../pages/package-page.js';
import { openCase } from './case-access.js';
import { changeLanguage, sendPage, toReader } from './page-reader.js';
import type { SessionGuard } from './session-guard.js';

interface CaseParams {
  Params: { ref: string };
}

/** The package of a case: to look at, to download, and to release. */
export function addPackageRoutes(
  server: FastifyInstance,
  journal: Journal,
  guard: SessionGuard,
): void {
  const { database, clock } = journal;

  async function packageOf({ id, ref }: CaseRecord): Promise<AssessmentPackage> {
    return buildCasePackage(await loadEvents(database, id), ref, clock());
  }

  server.get<CaseParams>('/cases/:ref/package', async (request, reply) => {
    const session = await guard.require(request);
    if (await changeLanguage(journal, session, request, reply)) return reply;
    const found = await openCase(journal, session, request.params.ref, 'package.read');
    const releases = await listReleases(database, found.id);
    const page = packagePage(toReader(session), found, await packageOf(found), releases);
    return sendPage(reply, page);
  });

  server.get<CaseParams>('/cases/:ref/package.json', async (request, reply) => {
    const session = await guard.require(request);
    const found = await openCase(journal, session, request.params.ref, 'package.downloaded');
    return sendFile(reply, toPackageText(await packageOf(found)));
  });

  async function release(request: FastifyRequest<CaseParams>): Promise<CaseRecord> {
    const { worker } = await guard.requireForWrite(request);
    const now = clock();
    const found = await findCase(database, worker, request.params.ref, 'package.released', now);
    const text = toPackageText(await packageOf(found));
    await database.transaction(async (queries) => {
      await addRelease(queries, found.id, worker.id, text, now);
      await logAccess(queries, now, {
        workerId: worker.id,
        caseId: found.id,
        action: 'package.released',
        outcome: 'allowed',
      });
    });
    return found;
  }

  server.post<CaseParams>('/cases/:ref/releases', async (request, reply) => {
    const { ref } = await release(request);
    return reply.redirect(`/cases/${ref}/package#releases`, 303);
  });

  server.post<CaseParams>('/api/cases/:ref/releases', async (request, reply) => {
    await release(request);
    return reply.code(204).send();
  });

  server.get<{ Params: { ref: string; file: string } }>(
    '/cases/:ref/releases/:file',
    async (request, reply) => {
      const session = await guard.require(request);
      const found = await openCase(journal, session, request.params.ref, 'release.downloaded');
      const [, number] = /^(\d{1,9})\.json$/.exec(request.params.file) ?? [];
      const text = number && (await findReleaseText(database, found.id, Number(number)));
      if (!text) throw new JournalError('release.not-found');
      return sendFile(reply, text);
    },
  );
}

/** The name of the file says nothing: it may lie in a list of downloads for long. */
function sendFile(reply: FastifyReply, text: string): FastifyReply {
  return reply
    .type('application/json; charset=utf-8')
    .header('content-disposition', 'attachment; filename="assessment.json"')
    .send(text);
}
