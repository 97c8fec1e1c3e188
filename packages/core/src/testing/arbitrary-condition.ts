import * as fc from 'fast-check';

import type { AnswerState } from '../answer/answer.js';
import { optionsOf, type AnswerKind } from '../instrument/answer-kind.js';
import type { Condition, ConditionLeaf, QuestionLeaf } from '../instrument/condition.js';
import type { Question } from '../instrument/instrument.js';
import { kindCanCompare } from '../instrument/reach/comparing.js';
import { picked } from './picked.js';

/** Chosen by chance before anything is known; taken modulo what there is to choose from. */
const choice = fc.nat(9999);

/** A condition to be, before the questions it can look at are known. */
export type ConditionPlan =
  | { readonly all: readonly ConditionPlan[] }
  | { readonly any: readonly ConditionPlan[] }
  | { readonly not: ConditionPlan }
  | { readonly on: number; readonly how: number };

/** Trees of at most this depth. */
export function conditionPlan(depth: number): fc.Arbitrary<ConditionPlan> {
  const leaf: fc.Arbitrary<ConditionPlan> = fc.record({ on: choice, how: choice });
  if (depth === 0) return leaf;
  const inner = conditionPlan(depth - 1);
  return fc.oneof(
    { weight: 6, arbitrary: leaf },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 2 }).map((all) => ({ all })) },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 2 }).map((any) => ({ any })) },
    { weight: 1, arbitrary: inner.map((not) => ({ not })) },
  );
}

/** Makes a plan into a condition over these questions, and over facts. */
export function conditionFrom(plan: ConditionPlan, questions: readonly Question[]): Condition {
  if ('all' in plan) return { all: plan.all.map((part) => conditionFrom(part, questions)) };
  if ('any' in plan) return { any: plan.any.map((part) => conditionFrom(part, questions)) };
  if ('not' in plan) return { not: conditionFrom(plan.not, questions) };
  return picked(picked([factLeaves, ...questions.map(leavesOf)], plan.on), plan.how);
}

const factLeaves: readonly ConditionLeaf[] = [
  { fact: 'siblings', equals: true },
  { fact: 'siblings', equals: false },
  { fact: 'siblings', answered: true },
  { fact: 'age', atLeast: 9 },
  { fact: 'age', atMost: 7 },
];

const states: readonly AnswerState[] = [
  'answered',
  'dont-know',
  'declined',
  'not-asked',
  'deferred',
];

/** Every way to look at a question that makes sense for one of its audiences. */
function leavesOf({ id: question, ask }: Question): readonly QuestionLeaf[] {
  const kinds = Object.values(ask);
  const compared = kinds.flatMap((kind) => {
    const values = valuesOf(kind);
    return values.flatMap((value, index): QuestionLeaf[] => {
      const bounds: QuestionLeaf[] = [
        { question, atLeast: value },
        { question, atMost: value },
      ];
      return [
        { question, equals: value },
        { question, in: [value, picked(values, index + 1)] },
        ...bounds.filter((leaf) => kindCanCompare(kind, leaf)),
      ];
    });
  });
  return [
    { question, answered: true },
    { question, answered: false },
    ...states.map((state) => ({ question, state })),
    ...compared,
  ];
}

function valuesOf(kind: AnswerKind): readonly (string | number)[] {
  if (kind.kind === 'rating') return [0, 4, 10];
  if (kind.kind === 'number') return [0, 1, 2, 3];
  return optionsOf(kind) ?? [];
}
