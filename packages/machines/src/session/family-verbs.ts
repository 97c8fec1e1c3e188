import type {
  ChildrenAnswer,
  Edge,
  EdgeId,
  Family,
  FamilyStep,
  Household,
  HouseholdId,
  Information,
  Person,
  PersonId,
  SafetyEdge,
  Voluntariness,
} from '@helhet/core';

import type { Outcome } from './outcome.js';

/**
 * What can be done with the family. Whatever is entered wrongly is kept as it was entered and told
 * as an issue of the family, so that it can be mended; units come from what can be understood.
 *
 * @public
 */
export interface FamilyVerbs {
  /** Takes a whole family from the host; earlier persons, edges and households are replaced. */
  importFamily(family: Family): Outcome;
  /** For an adult-first case: what was answered about children. */
  answerChildren(answer: ChildrenAnswer): Outcome;
  addPerson(person: Omit<Person, 'id'>): Outcome<PersonId>;
  changePerson(person: Person): Outcome;
  removePerson(person: PersonId, reason: string): Outcome;
  recordDeath(
    person: PersonId,
    death: { readonly on?: string; readonly unexpected?: boolean },
  ): Outcome;
  recordBirth(person: PersonId, birth: { readonly on: string; readonly label?: string }): Outcome;
  addEdge(edge: Omit<Edge, 'id'>): Outcome<EdgeId>;
  changeEdge(edge: Edge): Outcome;
  removeEdge(edge: EdgeId, reason: string): Outcome;
  addHousehold(household: Omit<Household, 'id'>): Outcome<HouseholdId>;
  changeHousehold(household: Household): Outcome;
  removeHousehold(household: HouseholdId, reason: string): Outcome;
  addSafetyEdge(safetyEdge: Omit<SafetyEdge, 'id'>): Outcome<string>;
  removeSafetyEdge(safetyEdge: string, reason: string): Outcome;
  /** Says that a step is complete; refused with every reason when it is not. */
  completeStep(step: FamilyStep): Outcome;
  reopenStep(step: FamilyStep): Outcome;
  giveInformation(information: Information): Outcome;
  /** Starts without information, for a reason; it must be given later. */
  bypassInformation(person: PersonId, reason: string): Outcome;
  setVoluntariness(voluntariness: Voluntariness): Outcome;
}
