import type {
  Factor,
  FactorId,
  Finding,
  FindingBasis,
  FindingConfirmation,
  UnitId,
} from '@helhet/core';

import type { Outcome } from './outcome.js';

/**
 * The findings of a case, and what a worker can decide about them. For the worker only: they tell what each has said
 * alone. Never show them to a respondent.
 *
 * Answers propose; nothing is decided but by these verbs. Structurally shared: a finding nothing of which changed is
 * the same object, and so is a list of them.
 *
 * @public
 */
export interface CaseFindings {
  /** Views every finding, by unit and then by factor. Empty when the catalogue has no rules or factors. */
  all(): readonly Finding[];
  /** Views the findings of one unit; empty for a unit that is not there. */
  of(unit: UnitId): readonly Finding[];
  /** What a factor is called in the session's language; its id, when the catalogue has no name. */
  nameOf(factor: FactorId): string;
  /** Finds the factors that can be decided in a unit: of its kind, and at the age of its child. */
  factors(unit: UnitId): readonly Factor[];
  /** Finds the answers that propose a factor, as what a confirmation can rest on. */
  basisOf(unit: UnitId, factor: FactorId): readonly FindingBasis[];

  /**
   * Says that a factor is there, proposed or not: how much of it, how sure, and what that rests on. Something of the
   * unit itself must be in the basis; being sure takes two independent sources, or a direct observation.
   */
  confirm(choice: FindingChoice): Outcome;
  /** Says that it is not there, or does not matter here, and why. */
  reject(unit: UnitId, factor: FactorId, reason: string): Outcome;
  /** Says that more must be asked or looked at first: what, and where. */
  explore(unit: UnitId, factor: FactorId, how: string): Outcome;
  /** Takes a decision back, and says why: the factor is as answers propose it again. */
  reconsider(unit: UnitId, factor: FactorId, reason: string): Outcome;
}

/** Which factor of which unit is confirmed, and how. @public */
export interface FindingChoice extends FindingConfirmation {
  readonly unit: UnitId;
  readonly factor: FactorId;
}
