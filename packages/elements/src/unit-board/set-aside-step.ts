import type { UnitId } from '@helhet/core';
import type { AssessmentSession } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';

import { createFieldName } from '../question/field-name.js';
import { renderTextField } from '../field/text-field.js';
import { localeOf } from '../locales/index.js';
import { buttonStyles, fieldStyles, textStyles } from '../theme/index.js';

/** Tells the board that a unit was set aside, or that it was not. @internal */
export class SetAsideDoneEvent extends Event {
  constructor() {
    super('helhet-set-aside-done');
  }
}

/**
 * Asks why a unit cannot be assessed now.
 *
 * @customElement helhet-set-aside-step
 *
 * @fires {SetAsideDoneEvent} helhet-set-aside-done - The unit was set aside, or the step was left.
 *
 * @internal
 */
export class SetAsideStep extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [...textStyles, buttonStyles, fieldStyles];

  readonly #name: string = createFieldName();

  @state() private reason = '';
  @state() private issues: readonly string[] = [];

  @property({ attribute: false }) session: AssessmentSession | null = null;
  @property() unit: UnitId = '';
  /** The language of the screen; what was written stays when it changes. */
  @property() language = 'sv';

  #handleConfirm(): void {
    const { issues, board } = localeOf(this.language);
    const reason = this.reason.trim();
    const outcome = reason === '' ? null : this.session?.setAside(this.unit, reason);
    if (outcome?.ok) {
      this.dispatchEvent(new SetAsideDoneEvent());
      return;
    }
    this.issues = outcome
      ? outcome.issues.map((issue) => issues[issue.code](issue.where))
      : [board.information.reasonMissing];
    this.renderRoot.querySelector<HTMLElement>('#reason')?.focus();
  }

  override render(): TemplateResult {
    const { setAside: words, actions } = localeOf(this.language).board;
    const write = (text: string): void => {
      this.reason = text;
    };
    return html`<div class="stack">
      ${renderTextField({
        id: 'reason',
        name: this.#name,
        label: words.reason,
        hint: words.help,
        value: this.reason,
        issues: this.issues,
        changed: write,
        typed: write,
      })}
      <div class="cluster">
        <button type="button" class="primary" @click=${this.#handleConfirm}>
          ${words.confirm}
        </button>
        <button type="button" @click=${() => this.dispatchEvent(new SetAsideDoneEvent())}>
          ${actions.cancel}
        </button>
      </div>
    </div>`;
  }
}
