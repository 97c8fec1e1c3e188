import type { AnswerValue } from '@helhet/core';
import type { TemplateResult } from 'lit';

import { QuestionElement } from './question-element.js';
import { drawTextField } from './text-field.js';

const quietPause = 2000;

/**
 * What the worker saw and heard, kept apart from what anyone said.
 *
 * @customElement helhet-observation-question
 *
 * @fires {AnswerChangeEvent} helhet-answer-change - A person gave an answer.
 *
 * @example
 * ```ts
 * const element = document.createElement('helhet-observation-question');
 * element.question = session.view.outline.questions.get('C01.4') ?? null;
 * ```
 * @public
 */
export class ObservationQuestion extends QuestionElement {
  protected override isBlank(value: AnswerValue): boolean {
    return value.kind === 'observation' && value.text.trim() === '';
  }

  protected override renderControl(): TemplateResult {
    const words = this.words.question;
    return drawTextField({
      words,
      name: this.fieldName,
      label: words.observation,
      hint: words.observationHint,
      text: this.value?.kind === 'observation' ? this.value.text : '',
      invalid: this.invalidValue,
      isSettling: this.isSettling,
      write: (text) =>
        this.giveSoon({ state: 'answered', value: { kind: 'observation', text } }, quietPause),
      settle: () => this.settle(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-observation-question': ObservationQuestion;
  }
}
