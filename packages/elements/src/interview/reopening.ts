import type { Language } from '@helhet/core';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import { createFieldName } from '../question/field-name.js';
import { buttonStyles, fieldStyles, textStyles } from '../theme/index.js';

/** A person wants to open a closed interview again. @internal */
export class ReopenEvent extends Event {
  readonly reason: string;

  constructor(reopen: { readonly reason: string }) {
    super('helhet-reopen');
    this.reason = reopen.reason;
  }
}

/**
 * Asks for the reason to open a closed interview again.
 *
 * @customElement helhet-reopening
 *
 * @fires {ReopenEvent} helhet-reopen - A person gave the reason.
 *
 * @internal
 */
export class Reopening extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [...textStyles, fieldStyles, buttonStyles];

  @state() private asked = false;
  @state() private refused = false;

  @property() language: Language = 'sv';

  readonly #fieldName: string = createFieldName();

  #handleOpen(): void {
    this.asked = true;
    this.#focusReason();
  }

  #handleConfirm(): void {
    const reason = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    this.refused = reason === '';
    if (this.refused) this.#focusReason();
    else this.dispatchEvent(new ReopenEvent({ reason }));
  }

  #focusReason(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  override render(): TemplateResult {
    const words = interviewLocaleOf(this.language).interview.done;
    return html`<div class="stack">
      ${
        this.asked
          ? html`<div class="field">
                <label class="field-label" for="reason">${words.reopenReason}</label>
                <input
                  id="reason"
                  type="text"
                  name=${this.#fieldName}
                  autocomplete="off"
                  spellcheck="false"
                  aria-describedby="issue"
                  aria-invalid=${this.refused ? 'true' : nothing}
                />
              </div>
              <div>
                <button type="button" class="primary" @click=${this.#handleConfirm}>
                  ${words.reopenConfirm}
                </button>
              </div>`
          : html`<div>
              <button type="button" @click=${this.#handleOpen}>${words.reopen}</button>
            </div>`
      }
      <p class="issue" id="issue" role="alert">${this.refused ? words.reopenMissing : nothing}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-reopening': Reopening;
  }
}
