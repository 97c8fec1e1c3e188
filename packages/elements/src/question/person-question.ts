import type { AnswerValue } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { drawChoice } from './choice.js';
import type { NamesChangeEvent, NamesField } from './names-field.js';
import { QuestionElement } from './question-element.js';

type Chosen = Extract<AnswerValue, { kind: 'person' }>;

/**
 * A question answered by people of the family, and by people named in words.
 *
 * @customElement helhet-person-question
 *
 * @fires {AnswerChangeEvent} helhet-answer-change - A person gave an answer.
 *
 * @example
 * ```ts
 * const element = document.createElement('helhet-person-question');
 * element.question = session.view.outline.questions.get('C01.1') ?? null;
 * element.people = session.view.people;
 * ```
 * @public
 */
export class PersonQuestion extends QuestionElement {
  override commit(): void {
    this.renderRoot.querySelector<NamesField>('helhet-names-field')?.commit();
    super.commit();
  }

  protected override isBlank(value: AnswerValue): boolean {
    return value.kind === 'person' && value.persons.length === 0 && value.others.length === 0;
  }

  protected override renderControl(): TemplateResult {
    const words = this.words.question;
    return html`
      ${this.people.length === 0 ? nothing : this.#renderPeople()}
      <helhet-names-field
        .names=${this.#chosen.others}
        label=${words.otherPeople}
        hint=${words.otherPeopleHint}
        language=${this.language}
        @helhet-names-change=${this.#handleNames}
      ></helhet-names-field>
    `;
  }

  get #chosen(): Chosen {
    return this.value?.kind === 'person' ? this.value : { kind: 'person', persons: [], others: [] };
  }

  #handleChange(event: Event): void {
    event.stopPropagation();
    const group = event.currentTarget as HTMLElement;
    const checked = group.querySelectorAll<HTMLInputElement>('input:checked');
    const persons = [...checked].map((input) => input.value);
    this.give({ state: 'answered', value: { ...this.#chosen, persons } });
  }

  #handleNames(event: NamesChangeEvent): void {
    this.give({ state: 'answered', value: { ...this.#chosen, others: event.names } });
  }

  #renderPeople(): TemplateResult {
    const { persons } = this.#chosen;
    return html`<div
      class="choices options"
      role="group"
      aria-label=${this.words.question.people}
      @change=${this.#handleChange}
    >
      ${this.people.map(({ id, label }) =>
        drawChoice({
          type: 'checkbox',
          name: 'answer',
          value: id,
          label,
          checked: persons.includes(id),
          invalid: this.invalidValue,
        }),
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-person-question': PersonQuestion;
  }
}
