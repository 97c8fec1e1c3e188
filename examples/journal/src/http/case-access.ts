import type { AccessAction } from '../cases/access-log.js';
import { findCase, type CaseRecord } from '../cases/case-registry.js';
import { logAccess } from '../cases/access-log.js';
import type { Journal } from '../journal.js';
import type { Session } from '../sessions/session-store.js';

/**
 * Finds a case for someone who wants to read it, and writes in the access log that they did.
 *
 * The line is written before anything is shown: what cannot be logged is not done.
 *
 * @throws JournalError `case.not-found`
 */
export async function openCase(
  { database, clock }: Journal,
  session: Session,
  ref: string,
  action: AccessAction,
): Promise<CaseRecord> {
  const now = clock();
  const found = await findCase(database, session.worker, ref, action, now);
  await logAccess(database, now, {
    workerId: session.worker.id,
    caseId: found.id,
    action,
    outcome: 'allowed',
    ...(action === 'events.read' ? { eventCount: found.eventCount } : {}),
  });
  return found;
}
