import type { Family } from '../family/family.js';
import { personsById } from '../family/find-person-issues.js';
import { parentsOf, siblingsOf } from '../family/relatives.js';
import type { PlaceholderNames } from '../instrument/fill-placeholders.js';
import type { Language } from '../instrument/words.js';
import { childOf } from '../unit/unit-facts.js';
import type { Unit } from '../unit/unit.js';

/**
 * Finds the names that an interview's texts are filled with.
 *
 * In a parent-child unit the parent is that parent. In a child unit it is the child's known parents, joined by "or".
 *
 * @public
 */
export function placeholderNames(
  unit: Unit | null,
  family: Family,
  language: Language,
): PlaceholderNames {
  const childId = unit && childOf(unit);
  if (!unit || !childId) return {};
  const persons = personsById(family);
  const child = persons.get(childId)?.label;
  const parents =
    unit.kind === 'parent-child'
      ? [persons.get(unit.persons[0] ?? '')?.label]
      : parentsOf(family, childId)
          .filter((parent) => parent.identity !== 'unknown')
          .map((parent) => parent.label);
  const siblings = siblingsOf(family, childId)
    .filter((sibling) => !sibling.deceased)
    .map((sibling) => sibling.label);
  const parent = join(
    parents.filter((label) => label !== undefined),
    language,
    'disjunction',
  );
  const sibling = join(siblings, language, 'conjunction');
  return {
    ...(child !== undefined && { child }),
    ...(parent && { parent }),
    ...(sibling && { sibling }),
  };
}

function join(
  labels: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(labels);
}
