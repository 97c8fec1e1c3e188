import type { AnswerValue } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import { QuestionElement } from './question-element.js';
import { drawTextField } from './text-field.js';

const quietPause = 2000;

type Verbatim = Extract<AnswerValue, { kind: 'verbatim' }>;

/**
 * What someone said, word for word, and who said it. The one who answers is suggested as speaker.
 *
 * @customElement helhet-verbatim-question
 *
 * @fires {AnswerChangeEvent} helhet-answer-change - A person gave an answer.
 *
 * @example
 * ```ts
 * const element = document.createElement('helhet-verbatim-question');
 * element.question = session.view.outline.questions.get('C01.2') ?? null;
 * element.respondent = 'Alma';
 * ```
 * @public
 */
export class VerbatimQuestion extends QuestionElement {
  protected override isBlank(value: AnswerValue): boolean {
    return value.kind === 'verbatim' && value.text.trim() === '';
  }

  protected override renderControl(): TemplateResult {
    const words = this.words.question;
    const { text, speaker } = this.#verbatim;
    // Whoever holds the screen and writes is the one who speaks.
    const isOwnHand = this.handover && speaker !== '' && speaker === this.respondent;
    return html`
      ${drawTextField({
        words,
        name: this.fieldName,
        ...(!isOwnHand && { label: words.verbatim, hint: words.verbatimHint }),
        text,
        invalid: this.invalidValue,
        isSettling: this.isSettling,
        write: (written) => this.#write({ ...this.#verbatim, text: written }),
        settle: () => this.#settle(),
      })}
      ${isOwnHand ? nothing : this.#renderSpeaker(speaker)}
    `;
  }

  get #verbatim(): Verbatim {
    const { value } = this;
    return value?.kind === 'verbatim'
      ? value
      : { kind: 'verbatim', text: '', speaker: this.respondent };
  }

  #write(verbatim: Verbatim): void {
    const isWhole = verbatim.text !== '' && verbatim.speaker !== '';
    this.giveSoon({ state: 'answered', value: verbatim }, isWhole ? quietPause : null);
  }

  /** Nobody has to say who spoke before they have come to that field. */
  #settle(): void {
    if (this.#verbatim.speaker !== '') this.settle();
  }

  #handleSpeaker(event: Event): void {
    this.#write({ ...this.#verbatim, speaker: (event.target as HTMLInputElement).value });
  }

  #handleChange(event: Event): void {
    event.stopPropagation();
    this.#settle();
  }

  #renderSpeaker(speaker: string): TemplateResult {
    return html`<div class="field narrow">
      <label class="field-label" id="speaker-label" for="speaker"
        >${this.words.question.speaker}</label
      >
      <input
        id="speaker"
        type="text"
        name=${`${this.fieldName}s`}
        autocomplete="off"
        autocapitalize="words"
        spellcheck="false"
        aria-describedby="issue"
        aria-invalid=${this.invalid('answer.speaker-missing')}
        .value=${live(speaker)}
        @input=${this.#handleSpeaker}
        @change=${this.#handleChange}
      />
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-verbatim-question': VerbatimQuestion;
  }
}
