import { catalogue } from '@helhet/content';
import { buildPackage, foldEvents, type AssessmentPackage, type ExportLimits } from '@helhet/core';

import { JournalError } from '../journal-error.js';

export type { AssessmentPackage, ExportLimits };

/**
 * Builds the package of a case from its stored log: the one place where the journal asks the library
 * what a log means.
 *
 * @param events - The stored JSON texts.
 * @throws {@link JournalError} `package.unreadable`
 */
export function buildCasePackage(
  events: readonly string[],
  caseRef: string,
  generatedAt: Date,
): AssessmentPackage {
  try {
    const assessment = foldEvents(events.map((event) => JSON.parse(event) as unknown));
    return buildPackage(
      assessment,
      {
        caseRef,
        // A log only grows, so its length says which package this is.
        packageId: `${caseRef}-${String(events.length)}`,
        generatedAt: generatedAt.toISOString(),
        purpose: 'case-record',
      },
      catalogue,
    );
  } catch {
    // What was thrown may repeat what someone said.
    throw new JournalError('package.unreadable');
  }
}

/** The package as the text of a file. */
export function toPackageText(assessment: AssessmentPackage): string {
  return `${JSON.stringify(assessment, null, 2)}\n`;
}

/**
 * What stops something of a package from leaving the journal.
 *
 * @throws {@link JournalError} `package.unreadable` when it does not say, as those of the first version: not knowing is
 * no leave.
 */
export function exportLimitsOf({
  restricted,
}: Pick<AssessmentPackage, 'restricted'>): ExportLimits {
  if (!restricted.exportLimits) throw new JournalError('package.unreadable');
  return restricted.exportLimits;
}
