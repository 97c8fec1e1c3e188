import type { Given, QuestionKey } from '@helhet/core';

/** What a person answered to which question. @public */
export interface AnswerChange {
  readonly questionId: QuestionKey;
  readonly given: Given;
}

/**
 * A person gave an answer, changed one, or chose not to answer.
 *
 * Never fired because code set a property.
 *
 * @public
 */
export class AnswerChangeEvent extends Event {
  readonly questionId: QuestionKey;
  readonly given: Given;

  constructor(change: AnswerChange) {
    super('helhet-answer-change', { bubbles: true, composed: true });
    this.questionId = change.questionId;
    this.given = change.given;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'helhet-answer-change': AnswerChangeEvent;
  }
}
