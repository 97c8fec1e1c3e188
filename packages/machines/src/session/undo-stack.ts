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
 * Only what still stands and can be seen can be taken back: not an answer that another device has corrected,
 * and not one whose question may not be there now.
 */
export class UndoStack {
  readonly #steps: Undoable[] = [];

  push(step: Undoable): void {
    this.#steps.push(step);
  }

  /** Drops the last step; what stood before it stands again, as the answer with this id. */
  drop(restored: string | null): void {
    const dropped = this.#steps.pop();
    const index = this.#steps.findLastIndex((step) => step.question === dropped?.question);
    const earlier = this.#steps[index];
    if (earlier && restored !== null) this.#steps[index] = { ...earlier, answer: restored };
  }

  last(outline: Outline): Undoable | null {
    const step = this.#steps.at(-1);
    if (!step) return null;
    const stands = outline.questions.get(step.question)?.answer?.id === step.answer;
    return stands ? step : null;
  }

  isPossible(outline: Outline): boolean {
    return this.last(outline) !== null;
  }
}
