import type { FastifyInstance } from 'fastify';

import type { Journal } from '../journal.js';
import { toPackageText } from '../package/case-package.js';
import { loadCasePackage } from '../package/load-case-package.js';
import { listReleases } from '../package/release-store.js';
import { packagePage } from '../pages/package-page.js';
import { openCase } from './case-access.js';
import { changeLanguage, sendPage, toReader } from './page-reader.js';
import { sendPackage } from './send-package.js';
import type { SessionGuard } from './session-guard.js';

interface CaseParams {
  Params: { ref: string };
}

/** The package of a case: for the worker to look at and to download, whatever may be released. */
export function addPackageRoutes(
  server: FastifyInstance,
  journal: Journal,
  guard: SessionGuard,
): void {
  const { database } = journal;

  server.get<CaseParams>('/cases/:ref/package', async (request, reply) => {
    const session = await guard.require(request);
    if (await changeLanguage(journal, session, request, reply)) return reply;
    const found = await openCase(journal, session, request.params.ref, 'package.read');
    const releases = await listReleases(database, found.id);
    const built = await loadCasePackage(journal, found);
    return sendPage(reply, packagePage(toReader(session), found, built, releases));
  });

  server.get<CaseParams>('/cases/:ref/package.json', async (request, reply) => {
    const session = await guard.require(request);
    const found = await openCase(journal, session, request.params.ref, 'package.downloaded');
    return sendPackage(reply, toPackageText(await loadCasePackage(journal, found)));
  });
}
