import type { Answer, Outline, QuestionId } from '@helhet/core';

/** An answer given here that can be taken back. */
export interface Undoable {
  readonly question: QuestionId;
  /** The id of the answer that was given. */
  readonly answer: string;
  /** What stood before; `null` when nothing did. */
  readonly before: Answer | null;
}

/**
 * What was answered in this session, the last on top.
 *
 * Only what still stands and can be seen can be taken back: not an answer that another device has corrected.
 * An answer whose question may not be there now is passed over, so that nothing tells that it was given.
 */
export class UndoStack {
  #steps: readonly Undoable[] = [];

  push(step: Undoable): void {
    this.#steps = [...this.#steps.slice(-longest), step];
  }

  /** Drops a step; what stood before it stands again, as the answer with this id. */
  drop(dropped: Undoable, restored: string | null): void {
    const left = this.#steps.filter((step) => step !== dropped);
    const earlier = left.findLast((step) => step.question === dropped.question);
    this.#steps = left.map((step) =>
      step === earlier && restored !== null ? { ...step, answer: restored } : step,
    );
  }

  /** Finds the last step that can be taken back, or `null`. */
  last(outline: Outline): Undoable | null {
    const stands = ({ question, answer }: Undoable): boolean =>
      outline.questions.get(question)?.answer?.id === answer;
    return this.#steps.findLast(stands) ?? null;
  }

  isPossible(outline: Outline): boolean {
    return this.last(outline) !== null;
  }
}

/** How far back one can go, so that an answer costs the same in a long talk. */
const longest = 99;
