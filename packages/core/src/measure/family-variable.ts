import { ageBandOn, ageOn } from '../family/age.js';
import { isCurrent } from '../family/edge-meaning.js';
import type { Family } from '../family/family.js';
import type { Person } from '../family/person.js';
import { childrenOf } from '../family/relatives.js';
import type { FamilyVariable, SurveyValue } from './survey-table.js';

/** Finds what the family tells of a parent, or of one of the parent's children, on a day. */
export function familyVariable(
  variable: FamilyVariable,
  parent: Person,
  child: Person | null,
  family: Family,
  on: string,
): SurveyValue {
  const person = child ?? parent;
  switch (variable) {
    case 'gender':
      return known(person.gender);
    case 'age':
      return known(ageOn(person, on));
    case 'age-band':
      return known(ageBandOn(person, on));
    case 'relationship':
      return known(relationshipOf(parent, family, on));
    case 'children':
      return known(childrenOf(family, parent.id, on).length);
    case 'child-at-home': {
      const homes = childrenOf(family, parent.id, on).map((one) =>
        livesWith(one, parent, family, on),
      );
      if (homes.some((share) => share === 'all' || share === 'part')) return known(true);
      return known(homes.includes(null) ? null : false);
    }
    case 'lives-with-parent':
      return known(child && livesWith(child, parent, family, on));
  }
}

function known(value: string | number | boolean | null | undefined): SurveyValue {
  return value === null || value === undefined ? { state: 'missing' } : { state: 'known', value };
}

function relationshipOf({ id }: Person, { edges }: Family, on: string): string | null {
  const lives = edges.filter(
    (edge) =>
      edge.type === 'partner' && isCurrent(edge, on) && (edge.from === id || edge.to === id),
  );
  if (lives.length === 0) return 'single';
  if (lives.some(({ partner }) => partner === 'married' || partner === 'cohabiting')) {
    return 'cohabiting';
  }
  return lives.some(({ partner }) => partner === 'living-apart') ? 'living-apart' : null;
}

/** Whether a child lives with a parent all or part of the time; `null` when no home is recorded. */
function livesWith(
  child: Person,
  parent: Person,
  { households }: Family,
  on: string,
): 'all' | 'part' | 'no' | null {
  const homes = households.map(({ members }) => members.filter((member) => isCurrent(member, on)));
  const own = homes.filter((members) => members.some(({ person }) => person === child.id));
  if (own.length === 0) return null;
  const shared = own.find((members) => members.some(({ person }) => person === parent.id));
  if (!shared) return 'no';
  const share = shared.find(({ person }) => person === child.id)?.share;
  return own.length === 1 || share === 1 ? 'all' : 'part';
}
