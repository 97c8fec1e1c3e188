import type { QuestionId } from './instrument.js';

/**
 * When something applies, as data: a tree over answers and over facts of the unit.
 *
 * There are no expression strings: what a condition depends on is known before anything runs.
 *
 * | Condition | Holds when |
 * | --- | --- |
 * | `{ all: [] }` | always |
 * | `{ any: [] }` | never |
 * | `{ question, answered: true }` | the question's current answer is `answered` |
 * | `{ question, answered: false }` | it is missing, or in any other state |
 * | `{ question, equals }` | a single value equals it, or several-of contains it |
 * | `{ question, in }` | the same, for any of them |
 * | `{ question, atLeast }` / `atMost` | an ordered option or a number is on that side, the bound included |
 * | `{ fact, … }` | the same comparisons over a fact of the unit |
 *
 * A comparison with a question that has no answer, or that was declined, never holds.
 *
 * @public
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | ({ readonly question: QuestionId } & Comparison)
  | ({ readonly fact: FactName } & Comparison);

/** What is compared; exactly one key. @public */
export type Comparison =
  | { readonly answered: boolean }
  | { readonly equals: Comparable }
  | { readonly in: readonly Comparable[] }
  | { readonly atLeast: number | string }
  | { readonly atMost: number | string };

/** A value that a condition can compare with. @public */
export type Comparable = string | number | boolean;

/**
 * What is known of the unit before anything is asked.
 *
 * - `band`: age band of the child the unit is about; absent for couple and family.
 * - `age`: that child's age in whole years; absent when unknown, and for the unborn.
 * - `siblings`: whether that child has a sibling in the family.
 * - `absentParent`: whether a parent of that child is dead, imprisoned, unknown or without care.
 * - `variant`: the unit's variant, such as `unborn`, `distance`, `couple`, `coparents`.
 * - `joint`: whether the couple may be met together.
 *
 * @public
 */
export interface UnitFacts {
  readonly band?: string;
  readonly age?: number;
  readonly siblings?: boolean;
  readonly absentParent?: boolean;
  readonly variant?: string;
  readonly joint?: boolean;
}

/** The name of a fact. @public */
export type FactName = keyof UnitFacts;
