import {
  instanceKey,
  type Answer,
  type GroupId,
  type InstanceId,
  type Outline,
  type QuestionKey,
} from '@helhet/core';

/** Something done here that can be taken back. */
export type Undoable = AnswerStep | InstanceStep;

/** An answer given here. */
export interface AnswerStep {
  readonly key: QuestionKey;
  /** The id of the answer that was given. */
  readonly answer: string;
  /** What stood before; `null` when nothing did. */
  readonly before: Answer | null;
}

/** An instance added to a group here, or taken away. */
export interface InstanceStep {
  readonly group: GroupId;
  readonly instance: InstanceId;
  readonly change: 'added' | 'removed';
}

/**
 * What was done in this session, the last on top.
 *
 * Only what still stands and can be seen can be taken back: not an answer that another device has corrected.
 * An answer whose question may not be there now is passed over, so that nothing tells that it was given.
 */
export class UndoStack {
  #steps: readonly Undoable[] = [];

  push(step: Undoable): void {
    this.#steps = [...this.#steps.slice(-longest), step];
  }

  /** Drops a step; of an answer: what stood before it stands again, as the answer with this id. */
  drop(dropped: Undoable, restored: string | null = null): void {
    const left = this.#steps.filter((step) => step !== dropped);
    const earlier = left.findLast(
      (step) => 'key' in step && 'key' in dropped && step.key === dropped.key,
    );
    this.#steps = left.map((step) =>
      step === earlier && restored !== null ? { ...step, answer: restored } : step,
    );
  }

  /** Finds the last step that can be taken back, or `null`. */
  last(outline: Outline): Undoable | null {
    return this.#steps.findLast((step) => stands(step, outline)) ?? null;
  }

  isPossible(outline: Outline): boolean {
    return this.last(outline) !== null;
  }
}

function stands(step: Undoable, outline: Outline): boolean {
  if ('key' in step) return outline.questions.get(step.key)?.answer?.id === step.answer;
  const { group, instance, change } = step;
  const isThere = outline.instances.has(instanceKey(group, instance));
  return outline.groups.has(group) && isThere === (change === 'added');
}

/** How far back one can go, so that an answer costs the same in a long talk. */
const longest = 99;
