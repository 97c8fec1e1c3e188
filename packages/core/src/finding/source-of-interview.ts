import type { Assessment } from '../event/assessment.js';
import { ageBandOn } from '../family/age.js';
import type { Interview } from '../interview/interview.js';
import type { Unit } from '../unit/unit.js';
import type { BasisSource } from './finding-decision.js';

/**
 * Finds what kind of source an interview's answers are for a unit: the person's own word, a child's, or another's.
 *
 * @public
 */
export function sourceOfInterview(
  { respondent }: Pick<Interview, 'respondent'>,
  unit: Unit,
  { family }: Pick<Assessment, 'family'>,
  on: string,
): BasisSource {
  if (respondent.kind === 'worker') return 'observation';
  if (respondent.kind === 'other') return 'professional';
  const person = family.persons.find(({ id }) => id === respondent.person);
  if (person && ageBandOn(person, on) !== '18+') return 'child-statement';
  return unit.persons.includes(respondent.person) ? 'own-statement' : 'other-family-member';
}
