import type { ChildrenAnswer, Issue } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { renderCheckField } from '../field/check-field.js';
import { renderIssues } from '../field/text-field.js';
import { FamilyStepElement } from './family-step-element.js';

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
 * answer of its own, and never the same as "no children".
 *
 * @customElement helhet-children-step
 *
 * @internal
 */
export class ChildrenStep extends FamilyStepElement {
  @state() private chosen: ChildrenAnswer | null = null;
  @state() private lacksAnswer = false;

  /** What the family has come to: asked still, none, or not known. */
  @property() outcome: 'children' | 'no-children' | 'children-unknown' = 'children';

  override showIssue(_issue: Issue): boolean {
    return false;
  }

  #handleSave(): void {
    this.lacksAnswer = this.chosen === null;
    if (this.chosen !== null) this.take(this.running?.family.answerChildren(this.chosen));
  }

  override render(): TemplateResult {
    const { children: words } = this.words;
    return html`<div class="stack">
      <div role="status">
        ${this.outcome === 'no-children' ? html`<p class="notice">${words.noChildren}</p>` : nothing}
        ${
          this.outcome === 'children-unknown'
            ? html`<p class="notice">${words.childrenUnknown}</p>`
            : nothing
        }
      </div>
      <fieldset aria-describedby="lacking">
        <legend class="group-label">${words.legend}</legend>
        <div class="checks">
          ${answers.map((answer) =>
            renderCheckField({
              type: 'radio',
              name: this.fieldName,
              label: words.answers[answer],
              checked: this.chosen === answer,
              changed: () => (this.chosen = answer),
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
          ${this.outcome === 'children' ? words.save : words.askAgain}
        </button>
      </div>
    </div>`;
  }
}
