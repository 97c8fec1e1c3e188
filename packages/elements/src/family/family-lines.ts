import type { Edge, Family, PersonId } from '@helhet/core';

/**
 * What a line on the map says about two people: a couple, one that was or shares children, a parental
 * tie, or care without one. Lines between siblings are left out: their parents' lines say it.
 */
export type FamilyLineKind = 'couple' | 'apart' | 'parent' | 'carer';

/** Every kind of line, the one that is drawn first when several hold for the same two. */
export const familyLineKinds: readonly FamilyLineKind[] = ['couple', 'parent', 'apart', 'carer'];

/** One line between two people, whatever the number of edges between them. */
export interface FamilyLine {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly kind: FamilyLineKind;
}

/** Finds the lines of the map; what has ended is told in the list, not drawn. */
export function findLines(family: Family): readonly FamilyLine[] {
  const lines = new Map<string, FamilyLine>();
  for (const edge of family.edges) {
    const kind = edge.until === undefined ? kindOf(edge) : null;
    if (kind === null || edge.from === edge.to) continue;
    const key = [edge.from, edge.to].sort().join(' ');
    const earlier = lines.get(key);
    if (!earlier || familyLineKinds.indexOf(kind) < familyLineKinds.indexOf(earlier.kind)) {
      lines.set(key, { from: edge.from, to: edge.to, kind });
    }
  }
  return [...lines].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
}

function kindOf(edge: Edge): FamilyLineKind | null {
  switch (edge.type) {
    case 'partner':
      return 'couple';
    case 'former-partner':
    case 'coparent':
      return 'apart';
    case 'biological':
    case 'adoptive':
    case 'legal':
      return 'parent';
    case 'custodian':
    case 'care':
    case 'kin-care':
    case 'step':
    case 'foster':
    case 'guardian':
      return 'carer';
    case 'sibling':
      return null;
  }
}
