import type { Family } from '../family/family.js';
import { personsById } from '../family/find-person-issues.js';
import type { Person } from '../family/person.js';
import { parentsOf, siblingsOf } from '../family/relatives.js';
import type { PlaceholderNames } from '../instrument/fill-placeholders.js';
import type { Language } from '../instrument/words.js';
import { childOf } from '../unit/unit-facts.js';
import type { Unit } from '../unit/unit.js';
import type { Respondent } from './interview.js';

/**
 * Finds the names that an interview's texts are filled with.
 *
 * In a parent-child unit the parent is that parent. In a child unit it is the child's known parents, joined by "or";
 * a group for each parent names them one at a time. A child hears the names it uses itself.
 *
 * @public
 */
export function placeholderNames(
  unit: Unit | null,
  family: Family,
  language: Language,
  respondent: Respondent | null = null,
): PlaceholderNames {
  const childId = unit && childOf(unit);
  if (!unit || !childId) return {};
  const persons = personsById(family);
  const nameOf = nameFor(family, respondent);
  const parents =
    unit.kind === 'parent-child'
      ? [persons.get(unit.persons[0] ?? '')]
      : parentsOf(family, childId).filter((parent) => parent.identity !== 'unknown');
  const siblings = siblingsOf(family, childId).filter((sibling) => !sibling.deceased);
  const child = persons.get(childId)?.label;
  const parent = join(parents.filter(isPerson).map(nameOf), language, 'disjunction');
  const sibling = join(siblings.map(nameOf), language, 'conjunction');
  return {
    ...(child !== undefined && { child }),
    ...(parent && { parent }),
    ...(sibling && { sibling }),
  };
}

/** Finds what a person is called when a respondent is asked: a child's own name for them, or their label. */
export function nameFor(family: Family, respondent: Respondent | null): (person: Person) => string {
  const asked =
    respondent?.kind === 'person' ? personsById(family).get(respondent.person) : undefined;
  return ({ id, label }) => {
    const own = asked?.calls?.[id]?.trim();
    return own === undefined || own === '' ? label : own;
  };
}

function isPerson(person: Person | undefined): person is Person {
  return person !== undefined;
}

function join(
  labels: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(labels);
}
