import type { FastifyInstance, FastifyRequest } from 'fastify';

import { logAccess, type Access } from '../cases/access-log.js';
import { findCase, type CaseRecord } from '../cases/case-registry.js';
import type { Journal } from '../journal.js';
import { JournalError } from '../journal-error.js';
import { exportLimitsOf, toPackageText } from '../package/case-package.js';
import { loadCasePackage } from '../package/load-case-package.js';
import { refuseRelease } from '../package/refuse-release.js';
import { addRelease, findReleaseText } from '../package/release-store.js';
import { openCase } from './case-access.js';
import { changeLanguage } from './page-reader.js';
import { sendPackage } from './send-package.js';
import type { SessionGuard } from './session-guard.js';

interface CaseParams {
  Params: { ref: string };
}

/** Releases of a case: to make one, as far as what has come up in the case allows it, and to download one. */
export function addReleaseRoutes(
  server: FastifyInstance,
  journal: Journal,
  guard: SessionGuard,
): void {
  const { database, clock } = journal;

  async function release(request: FastifyRequest<CaseParams>): Promise<CaseRecord> {
    const { worker } = await guard.requireForWrite(request);
    const notForOtherParty = isStated(request.body);
    const now = clock();
    const found = await findCase(database, worker, request.params.ref, 'package.released', now);
    const built = await loadCasePackage(journal, found);
    const attempt = { workerId: worker.id, caseId: found.id, action: 'package.released' } as const;
    try {
      refuseRelease(exportLimitsOf(built), notForOtherParty);
    } catch (refusal) {
      await logAccess(database, now, { ...attempt, outcome: 'refused' } satisfies Access);
      throw refusal;
    }
    await database.transaction(async (queries) => {
      const body = toPackageText(built);
      await addRelease(queries, found.id, worker.id, { body, notForOtherParty }, now);
      await logAccess(queries, now, { ...attempt, outcome: 'allowed' });
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

  /** Where a refusal stands, and someone chooses another language or comes back. */
  server.get<CaseParams>('/cases/:ref/releases', async (request, reply) => {
    const session = await guard.require(request);
    if (await changeLanguage(journal, session, request, reply)) return reply;
    return reply.redirect(`/cases/${encodeURIComponent(request.params.ref)}/package#releases`, 303);
  });

  server.get<{ Params: { ref: string; file: string } }>(
    '/cases/:ref/releases/:file',
    async (request, reply) => {
      const session = await guard.require(request);
      const found = await openCase(journal, session, request.params.ref, 'release.downloaded');
      const [, number] = /^(\d{1,9})\.json$/.exec(request.params.file) ?? [];
      const text = number && (await findReleaseText(database, found.id, Number(number)));
      if (!text) throw new JournalError('release.not-found');
      return sendPackage(reply, text);
    },
  );
}

/** Whether it is stated that the release is not for the other party: a script says `true`, a ticked box `yes`. */
function isStated(body: unknown): boolean {
  const stated = (body as { notForOtherParty?: unknown } | null | undefined)?.notForOtherParty;
  if (stated === undefined || stated === false) return false;
  if (stated === true || stated === 'yes') return true;
  throw new JournalError('request.invalid');
}
