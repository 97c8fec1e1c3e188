import type { CSSResultGroup } from 'lit';

import type { OptionKind } from './option-question.js';
import { OptionQuestion } from './option-question.js';
import { QuestionElement } from './question-element.js';
import { scaleStyles } from './scale.styles.js';

/**
 * A question answered by yes, no, or sometimes.
 *
 * @customElement helhet-yes-no-question
 *
 * @fires {AnswerChangeEvent} helhet-answer-change - A person gave an answer.
 *
 * @example
 * ```ts
 * const element = document.createElement('helhet-yes-no-question');
 * element.question = session.view.outline.questions.get('C01.1') ?? null;
 * element.addEventListener('helhet-answer-change', ({ questionId, given }) => session.answer(questionId, given));
 * ```
 * @public
 */
export class YesNoQuestion extends OptionQuestion {
  /** @internal */
  static override styles: CSSResultGroup = [QuestionElement.styles, scaleStyles];

  protected override readonly kind: OptionKind = 'yes-no';
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-yes-no-question': YesNoQuestion;
  }
}
