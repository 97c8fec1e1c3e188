import { noneOption, type QuestionView } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { drawChoice } from './choice.js';
import { wordsOfOption } from './option-words.js';
import { QuestionElement } from './question-element.js';

/**
 * A question of which several of its own options may be chosen, as native checkboxes.
 *
 * @customElement helhet-several-of-question
 *
 * @fires {AnswerChangeEvent} helhet-answer-change - A person gave an answer.
 *
 * @example
 * ```ts
 * const element = document.createElement('helhet-several-of-question');
 * element.question = session.view.outline.questions.get('C01.1') ?? null;
 * ```
 * @public
 */
export class SeveralOfQuestion extends QuestionElement {
  protected override renderControl(question: QuestionView): TemplateResult {
    const chosen = this.value?.kind === 'several-of' ? this.value.options : [];
    const words = this.words.question;
    return html`
      <p class="field-hint">${words.severalHint}</p>
      <div
        class="choices options"
        role="group"
        aria-labelledby="text"
        @change=${this.#handleChange}
      >
        ${question.options.map((option) =>
          drawChoice({
            type: 'checkbox',
            name: 'answer',
            value: option.id,
            label: wordsOfOption(question, option, words),
            checked: chosen.includes(option.id),
            invalid: this.invalidValue,
          }),
        )}
      </div>
    `;
  }

  #handleChange(event: Event): void {
    event.stopPropagation();
    const group = event.currentTarget as HTMLElement;
    const pressed = event.target as HTMLInputElement;
    const checked = [...group.querySelectorAll<HTMLInputElement>('input:checked')];
    // None of these stands alone: choosing it takes the others away, and the other way round.
    const isNone = pressed.checked && pressed.value === noneOption;
    const kept = checked.filter(({ value }) => (value === noneOption) === isNone);
    const options = (pressed.checked ? kept : checked).map(({ value }) => value);
    this.give({ state: 'answered', value: { kind: 'several-of', options } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-several-of-question': SeveralOfQuestion;
  }
}
