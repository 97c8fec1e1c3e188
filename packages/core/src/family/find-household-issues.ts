import type { Issue } from '../issue/issue.js';
import type { Family } from './family.js';
import { personsById } from './find-person-issues.js';

/** How far the shares of one person may be from a whole. Source: DOMAIN C.1. */
const tolerance = 0.05;

/** Finds what is wrong with the households of a family, and with the sums of shares. */
export function findHouseholdIssues(family: Family): Issue[] {
  const persons = personsById(family);
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const household of family.households) {
    const here = { household: household.id };
    if (seen.has(household.id)) issues.push({ code: 'household.id-taken', where: here });
    if (household.id === 'network') issues.push({ code: 'household.id-reserved', where: here });
    seen.add(household.id);
    const members = new Set<string>();
    for (const { person, share } of household.members) {
      const where = { ...here, person };
      if (!persons.has(person)) issues.push({ code: 'household.member-unknown', where });
      if (members.has(person)) issues.push({ code: 'household.member-twice', where });
      members.add(person);
      if (share !== undefined && !(share > 0 && share <= 1)) {
        issues.push({ code: 'household.share-impossible', where });
      }
    }
  }
  return [...issues, ...sumIssues(family)];
}

/** A sum is judged only when every share of the person is known. */
function sumIssues(family: Family): Issue[] {
  const shares = new Map<string, (number | undefined)[]>();
  for (const household of family.households) {
    for (const { person, share, until } of household.members) {
      if (until === undefined) shares.set(person, [...(shares.get(person) ?? []), share]);
    }
  }
  return [...shares.entries()]
    .filter(([, parts]) => {
      const known = parts.filter((share) => share !== undefined);
      const sum = known.reduce((total, share) => total + share, 0);
      return sum > 1 + tolerance || (known.length === parts.length && sum < 1 - tolerance);
    })
    .map(([person]) => ({ code: 'household.shares-do-not-add-up', where: { person } }));
}
