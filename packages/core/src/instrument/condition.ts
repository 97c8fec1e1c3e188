import type { AnswerState } from '../answer/answer.js';
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
 * | `{ question, state }` | the question's current answer is in that state |
 * | `{ question, equals }` | a single value equals it, or several-of contains it |
 * | `{ question, in }` | the same, for any of them |
 * | `{ question, atLeast }` / `atMost` | an ordered option or a number is on that side, the bound included |
 * | `{ fact, … }` | the same comparisons over a fact of the unit |
 *
 * A comparison with a question that has no answer, or that was declined, never holds.
 *
 * @public
 */
export type Condition = ConditionTree<ConditionLeaf>;

/** A tree of `all`, `any` and `not` over leaves of one sort. @public */
export type ConditionTree<Leaf> =
  | { readonly all: readonly ConditionTree<Leaf>[] }
  | { readonly any: readonly ConditionTree<Leaf>[] }
  | { readonly not: ConditionTree<Leaf> }
  | Leaf;

/** What a condition looks at: the answer to one question, or one fact. @public */
export type ConditionLeaf = QuestionLeaf | FactLeaf;

/** Looks at the current answer to a question. @public */
export type QuestionLeaf = { readonly question: QuestionId } & (
  Comparison | { readonly state: AnswerState }
);

/** Looks at a fact of the unit. @public */
export type FactLeaf = { readonly fact: FactName } & Comparison;

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
 * What is known of the unit and its respondent before anything is asked. What is not known is absent.
 *
 * - `band`: age band of the child the unit is about; absent for the parent, the couple and the family.
 * - `age`: that child's age in whole years; absent for the unborn.
 * - `youngestChild`: age in whole years of the youngest born child of those the unit is about.
 * - `siblings`: whether that child has a sibling in the family.
 * - `absentParent`: whether a parent of that child is dead, imprisoned, unknown or without care.
 * - `parentDied`: whether a parent of that child is dead.
 * - `parentImprisoned`: whether a parent of that child, or someone of the family unit, is imprisoned.
 * - `protected`: whether anyone of the family has protected data or a secret address.
 * - `carrying`: whether the respondent carries the expected child.
 * - `variant`: the unit's variant, such as `unborn`, `distance`, `couple`, `coparents`.
 * - `joint`: whether the couple may be met together.
 *
 * @public
 */
export interface UnitFacts {
  readonly band?: string;
  readonly age?: number;
  readonly youngestChild?: number;
  readonly siblings?: boolean;
  readonly absentParent?: boolean;
  readonly parentDied?: boolean;
  readonly parentImprisoned?: boolean;
  readonly protected?: boolean;
  readonly carrying?: boolean;
  readonly variant?: string;
  readonly joint?: boolean;
}

/** The name of a fact. @public */
export type FactName = keyof UnitFacts;

/** Every fact, in the order they are shown to authors. @public */
export const factNames: readonly FactName[] = [
  'band',
  'age',
  'youngestChild',
  'siblings',
  'absentParent',
  'parentDied',
  'parentImprisoned',
  'protected',
  'carrying',
  'variant',
  'joint',
];
