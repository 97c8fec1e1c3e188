/** Names a legal entry, such as `report-duty`. @public */
export type LegalEntryId = string;

/**
 * One rule of law or policy, dated, with where it was read and how well that is known: never statute text.
 *
 * Plain words stand apart, under the same id and language. Rules change; so an entry says when it holds and
 * when it must be looked at again. Source: DOMAIN B.0.
 *
 * @public
 */
export interface LegalEntry {
  readonly id: LegalEntryId;
  /** Where the rule stands, such as a chapter and section of an act; `null` for a policy of ours. */
  readonly reference: string | null;
  /** First day it holds, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last day it holds, included; still in force when absent. */
  readonly validTo?: string;
  /** The day a person last compared it with its source. */
  readonly reviewedOn: string;
  /** The last day it may be used without being looked at again. */
  readonly reviewBy: string;
  /** What it was read in. */
  readonly source: string;
  /** `yes`: read in the statute; `partly`: read in a public source; `no`: background knowledge. */
  readonly verified: 'yes' | 'partly' | 'no';
}

/** The plain words of a legal entry. @public */
export interface LegalWords {
  readonly title: string;
  /** What it means for whoever works with the family now. */
  readonly text: string;
}

/**
 * Finds the entries in force on a day, in order.
 *
 * @public
 */
export function legalEntriesOn(entries: readonly LegalEntry[], day: string): readonly LegalEntry[] {
  return entries.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || validTo >= day),
  );
}

/**
 * Finds the entries that are past their review date on a day, or in force no more: someone must look at them
 * before they are relied on.
 *
 * @public
 */
export function findStaleEntries(
  entries: readonly LegalEntry[],
  day: string,
): readonly LegalEntry[] {
  return entries.filter(
    ({ reviewBy, validTo }) => reviewBy < day || (validTo !== undefined && validTo < day),
  );
}
