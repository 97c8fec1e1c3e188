import {
  findStepIssues,
  type EventPayloads,
  type EventType,
  type FamilyStep,
  type Issue,
} from '@helhet/core';

import type { FamilyVerbs } from './family-verbs.js';
import type { Outcome } from './outcome.js';
import { isReason, refused } from './refused.js';
import type { RunningCase } from './running-case.js';

/** Creates the verbs of the family: each makes one event. */
export function createFamilyVerbs(running: RunningCase): FamilyVerbs {
  function record<T extends EventType>(
    type: T,
    payload: EventPayloads[T],
    why?: () => readonly Issue[],
  ): Outcome {
    const outcome = running.record(type, payload, null, why);
    return outcome.ok ? { ok: true, value: undefined } : outcome;
  }

  function removal<T extends EventType>(
    type: T,
    payload: EventPayloads[T],
    reason: string,
  ): Outcome {
    return isReason(reason) ? record(type, payload) : refused('flow.reason-missing');
  }

  /** Makes an id, and gives it when what it names could be added. */
  function add(addWith: (id: string) => Outcome): Outcome<string> {
    const id = running.ids.create();
    const outcome = addWith(id);
    return outcome.ok ? { ok: true, value: id } : outcome;
  }

  const whyNot = (step: FamilyStep) => (): readonly Issue[] => {
    const { family, startedOn } = running.log.assessment;
    return findStepIssues(family, step, startedOn ?? running.today);
  };

  return {
    importFamily: (family) => record('family.imported', { family }),
    answerChildren: (answer) => record('children.asked', { answer }),
    addPerson: (person) => add((id) => record('person.added', { person: { ...person, id } })),
    changePerson: (person) => record('person.changed', { person }),
    removePerson: (person, reason) => removal('person.removed', { person, reason }, reason),
    recordDeath: (person, death) => record('person.died', { person, ...death }),
    recordBirth: (person, birth) => record('person.born', { person, ...birth }),
    addEdge: (edge) => add((id) => record('edge.set', { edge: { ...edge, id } })),
    changeEdge: (edge) => record('edge.set', { edge }),
    removeEdge: (edge, reason) => removal('edge.removed', { edge, reason }, reason),
    addHousehold: (household) =>
      add((id) => record('household.set', { household: { ...household, id } })),
    changeHousehold: (household) => record('household.set', { household }),
    removeHousehold: (household, reason) =>
      removal('household.removed', { household, reason }, reason),
    addSafetyEdge: (safetyEdge) =>
      add((id) => record('safety-edge.set', { safetyEdge: { ...safetyEdge, id } })),
    changeSafetyEdge: (safetyEdge) => record('safety-edge.set', { safetyEdge }),
    removeSafetyEdge: (safetyEdge, reason) =>
      removal('safety-edge.removed', { safetyEdge, reason }, reason),
    completeStep: (step) => record('family-step.completed', { step }, whyNot(step)),
    reopenStep: (step) => record('family-step.reopened', { step }),
    giveInformation: (information) => record('information.given', information),
    bypassInformation: (person, reason) =>
      removal('information.bypassed', { person, reason }, reason),
    setVoluntariness: (voluntariness) => record('voluntariness.set', voluntariness),
  };
}
