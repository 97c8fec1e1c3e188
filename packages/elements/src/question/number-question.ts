import type { AnswerValue, QuestionView } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';

import { QuestionElement } from './question-element.js';

/**
 * A question answered by a number. What is no number stays on screen as it was typed.
 *
 * @customElement helhet-number-question
 *
 * @fires {AnswerChangeEvent} helhet-answer-change - A person gave an answer.
 *
 * @example
 * ```ts
 * const element = document.createElement('helhet-number-question');
 * element.question = session.view.outline.questions.get('C01.1') ?? null;
 * ```
 * @public
 */
export class NumberQuestion extends QuestionElement {
  /** As typed, for as long as the number is what was typed. */
  #typed: { readonly text: string; readonly number: number } | null = null;

  protected override isBlank(value: AnswerValue): boolean {
    return value.kind === 'number' && Number.isNaN(value.number) && this.#typed?.text === '';
  }

  protected override renderControl(question: QuestionView): TemplateResult {
    return html`<div class="field narrow">
      <input
        type="text"
        inputmode="decimal"
        name=${this.fieldName}
        autocomplete="off"
        spellcheck="false"
        aria-labelledby="text"
        aria-describedby="issue"
        aria-invalid=${this.invalidValue}
        data-question=${question.id}
        .value=${live(this.#text)}
        @input=${this.#handleInput}
        @change=${this.#handleChange}
      />
    </div>`;
  }

  get #text(): string {
    const { value } = this;
    if (value?.kind !== 'number') return '';
    if (this.#typed && Object.is(this.#typed.number, value.number)) return this.#typed.text;
    return Number.isNaN(value.number)
      ? ''
      : new Intl.NumberFormat(this.language, {
          useGrouping: false,
          maximumFractionDigits: 20,
        }).format(value.number);
  }

  #handleInput(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    const number = numberOf(text);
    this.#typed = { text, number };
    this.giveSoon({ state: 'answered', value: { kind: 'number', number } }, null);
  }

  #handleChange(event: Event): void {
    event.stopPropagation();
    this.settle();
  }
}

/** Reads a number as people write them: with a comma or a point, and with spaces between thousands. */
function numberOf(text: string): number {
  const plain = text.replace(/\s/g, '').replace(',', '.').replace('\u2212', '-');
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-number-question': NumberQuestion;
  }
}
