import type { AnswerValue, OptionView, QuestionView } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { drawChoice } from './choice.js';
import { wordsOfOption } from './option-words.js';
import { QuestionElement } from './question-element.js';

/** A kind of which one option is chosen. @internal */
export type OptionKind = Extract<AnswerValue, { option: unknown }>['kind'];

/**
 * A question of which one option is chosen, as native radio buttons.
 *
 * @public
 */
export abstract class OptionQuestion extends QuestionElement {
  /** The kind of value it gives. */
  protected abstract readonly kind: OptionKind;

  protected override get isRadioGroup(): boolean {
    return true;
  }

  protected override renderControl(question: QuestionView): TemplateResult {
    return html`<div class="choices options" @change=${this.#handleChange}>
      ${question.options.map((option) => this.#renderOption(question, option))}
    </div>`;
  }

  /** The picture that goes with an option; none, unless the kind has pictures. */
  protected pictureOf(_option: OptionView): TemplateResult | undefined {
    return undefined;
  }

  #handleChange(event: Event): void {
    event.stopPropagation();
    const option = (event.target as HTMLInputElement).value;
    this.giveChosen({ state: 'answered', value: { kind: this.kind, option } });
  }

  #renderOption(question: QuestionView, option: OptionView): TemplateResult {
    const { value } = this;
    const picture = this.pictureOf(option);
    return drawChoice({
      type: 'radio',
      name: 'answer',
      value: option.id,
      label: wordsOfOption(question, option, this.words.question),
      checked: value !== null && 'option' in value && value.option === option.id,
      ...(picture && { picture }),
    });
  }
}
