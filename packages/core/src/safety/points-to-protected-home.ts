import type { Given } from '../answer/answer.js';
import { isCurrent } from '../family/edge-meaning.js';
import type { Family } from '../family/family.js';
import type { Unit } from '../unit/unit.js';

/**
 * Whether an answer names somebody who lives in a protected home, in a unit that is also about somebody who does not
 * live there: whoever sees the unit could learn where. Those the unit itself is about are no news.
 *
 * Source: DOMAIN B.6, T16.
 *
 * @param on - Today, `YYYY-MM-DD`.
 * @public
 */
export function pointsToProtectedHome(
  given: Given,
  unit: Unit | null,
  family: Family,
  on: string,
): boolean {
  if (!unit || given.state !== 'answered' || given.value.kind !== 'person') return false;
  const named = given.value.persons.filter((person) => !unit.persons.includes(person));
  return family.households.some((home) => {
    if (home.protected !== true) return false;
    const living = new Set(
      home.members.filter((member) => isCurrent(member, on)).map(({ person }) => person),
    );
    return (
      named.some((person) => living.has(person)) && !unit.persons.every((one) => living.has(one))
    );
  });
}
