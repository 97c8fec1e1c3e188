import type { AnswerValue } from '@helhet/core';
import type { TemplateResult } from 'lit';

import { QuestionElement } from './question-element.js';
import { drawTextField } from './text-field.js';

const quietPause = 2000;

/**
 * A question answered in free text.
 *
 * What is typed becomes the answer when the person leaves the field, and after a quiet pause; a line
 * below says whether it has.
 *
 * @customElement helhet-text-question
 *
 * @fires {AnswerChangeEvent} helhet-answer-change - A person gave an answer.
 *
 * @example
 * ```ts
 * const element = document.createElement('helhet-text-question');
 * element.question = session.view.outline.questions.get('C01.1') ?? null;
 * ```
 * @public
 */
export class TextQuestion extends QuestionElement {
  protected override isBlank(value: AnswerValue): boolean {
    return value.kind === 'text' && value.text.trim() === '';
  }

  protected override renderControl(): TemplateResult {
    return drawTextField({
      words: this.words.question,
      name: this.fieldName,
      text: this.value?.kind === 'text' ? this.value.text : '',
      invalid: this.invalidValue,
      isSettling: this.isSettling,
      write: (text) =>
        this.giveSoon({ state: 'answered', value: { kind: 'text', text } }, quietPause),
      settle: () => this.settle(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-text-question': TextQuestion;
  }
}
