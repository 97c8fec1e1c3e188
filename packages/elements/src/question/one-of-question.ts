import type { OptionKind } from './option-question.js';
import { OptionQuestion } from './option-question.js';

/**
 * A question of which one of its own options is chosen.
 *
 * @customElement helhet-one-of-question
 *
 * @fires {AnswerChangeEvent} helhet-answer-change - A person gave an answer.
 *
 * @example
 * ```ts
 * const element = document.createElement('helhet-one-of-question');
 * element.question = session.view.outline.questions.get('C01.1') ?? null;
 * element.addEventListener('helhet-answer-change', ({ questionId, given }) => session.answer(questionId, given));
 * ```
 * @public
 */
export class OneOfQuestion extends OptionQuestion {
  protected override readonly kind: OptionKind = 'one-of';
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-one-of-question': OneOfQuestion;
  }
}
