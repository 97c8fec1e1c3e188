import { isCurrent } from '../family/edge-meaning.js';
import type { Family } from '../family/family.js';
import type { Household } from '../family/household.js';
import type { PersonId } from '../family/person.js';
import { canonicalJson } from '../json/canonical-json.js';
import type { FamilyTies } from './family-ties.js';
import { personIdsInOrder } from './unit-order.js';
import type { Unit } from './unit.js';

/**
 * Derives a unit for each home with a child, and one for the network round the children.
 *
 * The network stands alone until a home is known, and beside the homes when there is more than one or
 * when a child's home is not known.
 */
export function deriveFamilyUnits(family: Family, ties: FamilyTies, on: string): Unit[] {
  if (ties.children.length === 0) return [];
  const homes = childHomes(family, ties, on);
  const everyChildHasHome = ties.children.every((child) =>
    homes.some((home) => home.children.includes(child.id)),
  );
  const units = homes.map<Unit>(({ household, members, children }) => ({
    id: `F:${household.id}`,
    kind: 'family',
    persons: members,
    household: household.id,
    ...closedWithChildren(ties, children),
  }));
  if (homes.length === 1 && everyChildHasHome) return units;
  return [
    ...units,
    {
      id: 'F:network',
      kind: 'family',
      variant: 'network',
      persons: networkOf(family, ties),
      ...closedWithChildren(
        ties,
        ties.children.map((child) => child.id),
      ),
    },
  ];
}

interface ChildHome {
  readonly household: Household;
  readonly members: readonly PersonId[];
  readonly children: readonly PersonId[];
}

/** The households a child lives in; an expected child lives where the one who carries it does. */
function childHomes(family: Family, ties: FamilyTies, on: string): ChildHome[] {
  const carriedBy = new Map<PersonId, PersonId[]>();
  for (const edge of family.edges) {
    if (edge.carrying) carriedBy.set(edge.from, [...(carriedBy.get(edge.from) ?? []), edge.to]);
  }
  const childIds = new Set(ties.children.map((child) => child.id));
  return uniqueHouseholds(family)
    .map((household) => {
      const members = personIdsInOrder(
        household.members
          .filter((member) => isCurrent(member, on) && ties.living.has(member.person))
          .map((member) => member.person),
      );
      const here = members.flatMap((person) => [person, ...(carriedBy.get(person) ?? [])]);
      return {
        household,
        members,
        children: personIdsInOrder(here).filter((person) => childIds.has(person)),
      };
    })
    .filter((home) => home.children.length > 0);
}

function uniqueHouseholds(family: Family): Household[] {
  const inOrder = [...family.households].sort((a, b) =>
    a.id === b.id ? (canonicalJson(a) < canonicalJson(b) ? -1 : 1) : a.id < b.id ? -1 : 1,
  );
  return inOrder.filter((household, index) => household.id !== inOrder[index - 1]?.id);
}

/** Everyone who can be reached from a child over edges and homes. */
function networkOf(family: Family, ties: FamilyTies): PersonId[] {
  const groups = [
    ...family.edges.map((edge) => [edge.from, edge.to]),
    ...family.households.map((household) => household.members.map((member) => member.person)),
  ];
  const reached = new Set(ties.children.map((child) => child.id));
  let before = -1;
  while (reached.size > before) {
    before = reached.size;
    for (const group of groups) {
      if (group.some((person) => reached.has(person)))
        group.forEach((person) => reached.add(person));
    }
  }
  return personIdsInOrder(reached).filter((person) => ties.living.has(person));
}

function closedWithChildren(ties: FamilyTies, children: readonly PersonId[]): { closed?: 'died' } {
  const allDied = children.every((child) => ties.living.get(child)?.deceased);
  return allDied ? { closed: 'died' } : {};
}
