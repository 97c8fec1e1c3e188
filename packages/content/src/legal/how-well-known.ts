import type { LegalEntry } from '@helhet/core';

/** How well an entry is known, and until when it may be used without being looked at again. @internal */
export type HowWellKnown = Pick<LegalEntry, 'reviewedOn' | 'reviewBy' | 'verified'>;

// Swedish law mostly changes at the turn of the year and at midsummer; no entry outlives both. What was read in
// the statute holds longest. None of this replaces a lawyer: see `source` for how old the text was.

/** Read in the statute. @internal */
export const readInStatute: HowWellKnown = {
  reviewedOn: '2026-11-01',
  reviewBy: '2027-06-30',
  verified: 'yes',
};

/** Read in a public source, or only in part. @internal */
export const readElsewhere: HowWellKnown = {
  reviewedOn: '2026-11-01',
  reviewBy: '2026-12-31',
  verified: 'partly',
};

/** Background knowledge: past its day at once, so that it is looked up before anyone relies on it. @internal */
export const notRead: HowWellKnown = {
  reviewedOn: '2026-11-01',
  reviewBy: '2026-11-01',
  verified: 'no',
};
