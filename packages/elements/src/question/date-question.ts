import type { AnswerValue } from '@helhet/core';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { css, html } from 'lit';
import { live } from 'lit/directives/live.js';

import { QuestionElement } from './question-element.js';

const months: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * A question answered by a date, or by a year and month when the day is not known.
 *
 * @customElement helhet-date-question
 *
 * @fires {AnswerChangeEvent} helhet-answer-change - A person gave an answer.
 *
 * @example
 * ```ts
 * const element = document.createElement('helhet-date-question');
 * element.question = session.view.outline.questions.get('C01.1') ?? null;
 * ```
 * @public
 */
export class DateQuestion extends QuestionElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    QuestionElement.styles,
    css`
      .date {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-3);
      }

      .date .field {
        flex: 0 1 6rem;
      }

      .date .field:nth-child(2) {
        flex-basis: 11rem;
      }
    `,
  ];

  protected override isBlank(value: AnswerValue): boolean {
    return value.kind === 'date' && value.date === '';
  }

  protected override renderControl(): TemplateResult {
    const words = this.words.question;
    const [year = '', month = '', day = ''] = this.#date.split('-');
    return html`
      <p class="field-hint" id="hint">${words.dayHint}</p>
      <div class="date" @input=${this.#handleInput} @change=${this.#handleChange}>
        ${this.#renderNumber('year', words.year, year, 4)}
        <div class="field">
          <label class="field-label" for="month">${words.month}</label>
          <select id="month" name=${`${this.fieldName}m`} aria-describedby="issue">
            <option value="" .selected=${live(month === '')}>${words.monthUnchosen}</option>
            ${months.map((number) => this.#renderMonth(number, month))}
          </select>
        </div>
        ${this.#renderNumber('day', words.day, day, 2)}
      </div>
    `;
  }

  get #date(): string {
    return this.value?.kind === 'date' ? this.value.date : '';
  }

  #handleInput(): void {
    const part = (id: string): string =>
      this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? '';
    const [year, month, day] = [part('year'), part('month'), part('day')];
    // A part that is missing leaves its place empty, so that what was typed stays where it was.
    const date = [year, month, day.length === 1 ? `0${day}` : day].join('-').replace(/-+$/, '');
    this.giveSoon({ state: 'answered', value: { kind: 'date', date } }, null);
  }

  #handleChange(event: Event): void {
    event.stopPropagation();
    if (/^\d{4}-\d\d-\d\d$/.test(this.#date)) this.settle();
  }

  #renderNumber(id: 'year' | 'day', label: string, value: string, length: number): TemplateResult {
    return html`<div class="field">
      <label class="field-label" for=${id}>${label}</label>
      <input
        id=${id}
        type="text"
        inputmode="numeric"
        maxlength=${length}
        name=${`${this.fieldName}${id}`}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${id === 'day' ? 'hint issue' : 'issue'}
        aria-invalid=${this.invalidValue}
        .value=${live(id === 'day' ? value.replace(/^0(?=\d)/, '') : value)}
      />
    </div>`;
  }

  #renderMonth(number: number, chosen: string): TemplateResult {
    const value = String(number).padStart(2, '0');
    const name = new Intl.DateTimeFormat(this.language, { month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2000, number - 1),
    );
    return html`<option value=${value} .selected=${live(chosen === value)}>${name}</option>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-date-question': DateQuestion;
  }
}
