import { JournalError } from '../journal-error.js';
import type { ExportLimits } from './case-package.js';

/**
 * Refuses the release of a package that must not leave the journal as things are.
 *
 * What may show a protected place must be looked through before anything leaves. While something about danger to life
 * is open, a package leaves only when somebody states that it is not for the other party.
 *
 * @throws {@link JournalError} `release.blocked`, `release.frozen`
 */
export function refuseRelease(
  { blockedBy, frozenBy }: ExportLimits,
  notForOtherParty: boolean,
): void {
  if (blockedBy.length > 0) throw new JournalError('release.blocked');
  if (frozenBy.length > 0 && !notForOtherParty) throw new JournalError('release.frozen');
}
