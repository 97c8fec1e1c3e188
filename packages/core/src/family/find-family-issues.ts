import type { Issue } from '../issue/issue.js';
import type { Family } from './family.js';
import { findEdgeIssues } from './find-edge-issues.js';
import { findHouseholdIssues } from './find-household-issues.js';
import { findPersonIssues } from './find-person-issues.js';

/**
 * Finds everything that is wrong in a family, in the order of the family; empty when nothing is.
 *
 * A family with issues is still a family: it can be opened, drawn and mended.
 *
 * @param on - The day it is looked at, `YYYY-MM-DD`; no one is born after it.
 * @public
 */
export function findFamilyIssues(family: Family, on: string): readonly Issue[] {
  return [
    ...findPersonIssues(family, on),
    ...findEdgeIssues(family, on),
    ...findHouseholdIssues(family),
  ];
}
