import type { QuestionView } from '@helhet/core';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';

import { QuestionElement } from './question-element.js';
import { ratingStyles } from './rating-question.styles.js';

const ratings: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * A question answered by a whole number from 0 to 10, with words at both ends.
 *
 * @customElement helhet-rating-question
 *
 * @fires {AnswerChangeEvent} helhet-answer-change - A person gave an answer.
 *
 * @example
 * ```ts
 * const element = document.createElement('helhet-rating-question');
 * element.question = session.view.outline.questions.get('C01.1') ?? null;
 * ```
 * @public
 */
export class RatingQuestion extends QuestionElement {
  /** @internal */
  static override styles: CSSResultGroup = [QuestionElement.styles, ratingStyles];

  protected override get isRadioGroup(): boolean {
    return true;
  }

  protected override renderControl(question: QuestionView): TemplateResult {
    const own = new Map(question.options.map(({ id, label }) => [id, label]));
    const words = this.words.question;
    return html`<div class="rating">
      <div class="ends" id="ends">
        <span>${own.get('0') ?? words.ratingLow}</span>
        <span>${own.get('10') ?? words.ratingHigh}</span>
      </div>
      <div class="numbers" @change=${this.#handleChange}>
        ${ratings.map((rating) => this.#renderRating(rating))}
      </div>
    </div>`;
  }

  #handleChange(event: Event): void {
    event.stopPropagation();
    const number = Number((event.target as HTMLInputElement).value);
    this.giveChosen({ state: 'answered', value: { kind: 'rating', number } });
  }

  #renderRating(rating: number): TemplateResult {
    const { value } = this;
    const checked = value?.kind === 'rating' && value.number === rating;
    const isEnd = rating === 0 || rating === 10;
    return html`<label class="choice number" part="choice">
      <input
        type="radio"
        name="answer"
        value=${rating}
        aria-describedby=${isEnd ? 'ends' : ''}
        .checked=${live(checked)}
      />
      <span>${rating}</span>
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-rating-question': RatingQuestion;
  }
}
