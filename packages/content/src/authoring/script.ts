import type {
  Audience,
  Given,
  GroupId,
  InstanceId,
  Members,
  QuestionKey,
  UnitFacts,
} from '@helhet/core';

/**
 * An interview to go through without anyone asking: who answers, what is known, and what happens in order.
 *
 * @internal
 */
export interface Script {
  readonly audience: Audience;
  readonly facts: UnitFacts;
  readonly members: Members;
  readonly steps: readonly ScriptStep[];
}

/** One thing that happens. @internal */
export type ScriptStep =
  | { readonly answer: QuestionKey; readonly given: Given }
  /** A value alone, made into an answer of the question's kind. */
  | { readonly answer: QuestionKey; readonly value: unknown }
  | { readonly withdraw: QuestionKey }
  | { readonly add: GroupId; readonly as: InstanceId }
  | { readonly remove: GroupId; readonly as: InstanceId };
