import type { OptionView } from '@helhet/core';
import type { CSSResultGroup, TemplateResult } from 'lit';

import { drawFace } from './face.js';
import { faceStyles } from './face.styles.js';
import type { OptionKind } from './option-question.js';
import { OptionQuestion } from './option-question.js';
import { QuestionElement } from './question-element.js';

/**
 * A question answered by one of three faces, each with its words.
 *
 * @customElement helhet-faces-question
 *
 * @fires {AnswerChangeEvent} helhet-answer-change - A person gave an answer.
 *
 * @example
 * ```ts
 * const element = document.createElement('helhet-faces-question');
 * element.question = session.view.outline.questions.get('C01.1') ?? null;
 * ```
 * @public
 */
export class FacesQuestion extends OptionQuestion {
  /** @internal */
  static override styles: CSSResultGroup = [QuestionElement.styles, faceStyles];

  protected override readonly kind: OptionKind = 'faces';

  protected override pictureOf(option: OptionView): TemplateResult {
    return drawFace(option.id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-faces-question': FacesQuestion;
  }
}
