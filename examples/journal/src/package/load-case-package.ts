import type { CaseRecord } from '../cases/case-registry.js';
import { loadEvents } from '../cases/event-log.js';
import type { Journal } from '../journal.js';
import { buildCasePackage, type AssessmentPackage } from './case-package.js';

/** The package of a case as its log is now. */
export async function loadCasePackage(
  { database, clock }: Journal,
  { id, ref }: CaseRecord,
): Promise<AssessmentPackage> {
  return buildCasePackage(await loadEvents(database, id), ref, clock());
}
