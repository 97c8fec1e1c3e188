import type { InstrumentId, QuestionId } from '../instrument/instrument.js';

/**
 * The variables of a survey, as data: what a row for each parent and a row for each child hold, and where each
 * variable comes from.
 *
 * @public
 */
export interface SurveyTable {
  readonly id: string;
  /** Of the definitions: numbers are comparable only within one version. */
  readonly version: string;
  readonly perParent: readonly SurveyVariable[];
  /** For each parent and each of that parent's children. */
  readonly perChild: readonly SurveyVariable[];
}

/** One variable: an answer, or something the family tells. @public */
export interface SurveyVariable {
  readonly id: string;
  readonly from:
    | { readonly instrument: InstrumentId; readonly question: QuestionId }
    | { readonly family: FamilyVariable };
}

/**
 * What the family tells of a parent or a child.
 *
 * - `gender`, `age` (whole years), `age-band`.
 * - `relationship`: `cohabiting`, `living-apart` or `single`.
 * - `children`: how many children under eighteen.
 * - `child-at-home`: whether at least one of them lives with the parent, all or part of the time.
 * - `lives-with-parent`: whether this child does: `all`, `part` or `no`.
 *
 * @public
 */
export type FamilyVariable =
  | 'gender'
  | 'age'
  | 'age-band'
  | 'relationship'
  | 'children'
  | 'child-at-home'
  | 'lives-with-parent';

/** One value of a row; what is missing is told apart from every answer. @public */
export type SurveyValue =
  | { readonly state: 'known'; readonly value: string | number | boolean | readonly string[] }
  | { readonly state: 'dont-know' | 'declined' | 'not-asked' | 'deferred' | 'missing' };

/** One row: its variables by id, and nothing else. No name and no id of a person. @public */
export type SurveyRow = Readonly<Record<string, SurveyValue>>;

/** The rows of one assessment. @public */
export interface SurveyRows {
  readonly table: string;
  readonly version: string;
  readonly parents: readonly SurveyRow[];
  readonly children: readonly SurveyRow[];
}
