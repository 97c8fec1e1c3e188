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
 * The statechart behind it is [drawn](../../../../docs/statecharts/family.md).
 *
 * @public
 */
export interface FamilyVerbs {
  /** Takes a whole family from the host; earlier persons, edges and households are replaced. */
  importFamily(family: Family): Outcome;
  /** For an adult-first case: what was answered about children. */
  answerChildren(answer: ChildrenAnswer): Outcome;
  /** Adds a person, and gives the id that was made. */
  addPerson(person: Omit<Person, 'id'>): Outcome<PersonId>;
  /** Replaces the person with this id. */
  changePerson(person: Person): Outcome;
  /** Removes a person; edges to them stay, as issues, until they are mended. */
  removePerson(person: PersonId, reason: string): Outcome;
  /** Records that someone died during the case; their units are closed and keep their answers. */
  recordDeath(
    person: PersonId,
    death: { readonly on?: string; readonly unexpected?: boolean },
  ): Outcome;
  /** Records that an expected child was born; the id stays the same. */
  recordBirth(person: PersonId, birth: { readonly on: string; readonly label?: string }): Outcome;
  /** Adds an edge, and gives the id that was made. */
  addEdge(edge: Omit<Edge, 'id'>): Outcome<EdgeId>;
  /** Replaces the edge with this id. */
  changeEdge(edge: Edge): Outcome;
  /** Removes an edge, for a reason. */
  removeEdge(edge: EdgeId, reason: string): Outcome;
  /** Adds a household, and gives the id that was made. */
  addHousehold(household: Omit<Household, 'id'>): Outcome<HouseholdId>;
  /** Replaces the household with this id. */
  changeHousehold(household: Household): Outcome;
  /** Removes a household, for a reason. */
  removeHousehold(household: HouseholdId, reason: string): Outcome;
  /** Adds a safety edge, and gives the id that was made. */
  addSafetyEdge(safetyEdge: Omit<SafetyEdge, 'id'>): Outcome<string>;
  /** Replaces the safety edge with this id. */
  changeSafetyEdge(safetyEdge: SafetyEdge): Outcome;
  /** Removes a safety edge, for a reason; the two are not met together again all the same. */
  removeSafetyEdge(safetyEdge: string, reason: string): Outcome;
  /** Says that a step is complete; refused with every reason when it is not. */
  completeStep(step: FamilyStep): Outcome;
  /** Takes a step again. */
  reopenStep(step: FamilyStep): Outcome;
  /** Records what someone was told before taking part. */
  giveInformation(information: Information): Outcome;
  /** Starts without information, for a reason; it must be given later. */
  bypassInformation(person: PersonId, reason: string): Outcome;
  /** Records whether and how someone takes part. */
  setVoluntariness(voluntariness: Voluntariness): Outcome;
}
