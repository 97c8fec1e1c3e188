import type { ChildrenAnswer, Issue } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';

import { renderCheckField } from '../field/check-field.js';
import { renderIssues } from '../field/text-field.js';
import { FamilyStepElement } from './family-step-element.js';
import { isAboutChildren } from './step-of-issue.js';

const answers: readonly ChildrenAnswer[] = [
  'has',
  'lives-with',
  'meets',
  'expects',
  'none',
  'declined',
  'unknown',
];

/**
 * The first step when an adult was known first: what they answer about children. "Not known" is an
 * answer of its own, and never the same as "no children". Once there are children, the answer is only shown.
 *
 * @customElement helhet-children-step
 *
 * @internal
 */
export class ChildrenStep extends FamilyStepElement {
  @state() private chosen: ChildrenAnswer | null = null;
  @state() private lacksAnswer = false;

  override showIssue(_issue: Issue): boolean {
    return false;
  }

  #handleSave(): void {
    const answer = this.#answer;
    this.lacksAnswer = answer === null;
    if (answer !== null) this.take(this.running?.family.answerChildren(answer));
  }

  get #answer(): ChildrenAnswer | null {
    return this.chosen ?? this.view?.childrenAnswer ?? null;
  }

  override render(): TemplateResult {
    const { children: words } = this.words;
    const step = this.view?.step ?? 'children';
    const answer = this.#answer;
    if (!isAboutChildren(step)) {
      return html`<p>${answer === null ? nothing : words.answered(words.answers[answer])}</p>`;
    }
    return html`<div class="stack">
      <div role="status">
        ${step === 'no-children' ? html`<p class="notice">${words.noChildren}</p>` : nothing}
        ${step === 'children-unknown' ? html`<p class="notice">${words.childrenUnknown}</p>` : nothing}
      </div>
      <fieldset aria-describedby="lacking">
        <legend class="group-label">${words.legend}</legend>
        <div class="checks">
          ${answers.map((each) =>
            renderCheckField({
              type: 'radio',
              name: this.fieldName,
              label: words.answers[each],
              checked: each === answer,
              changed: () => (this.chosen = each),
            }),
          )}
        </div>
      </fieldset>
      ${renderIssues('lacking', this.lacksAnswer ? [words.chooseFirst] : [])}
      ${renderIssues(
        'refused',
        this.refusals.map((issue) => this.sentence(issue)),
      )}
      <div>
        <button type="button" class="primary" @click=${this.#handleSave}>
          ${step === 'children' ? words.save : words.askAgain}
        </button>
      </div>
    </div>`;
  }
}
