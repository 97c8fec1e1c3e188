import type { Language } from '@helhet/core';
import type { SavingView } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import type { SavingWords } from '../locales/saving-words.js';
import { assessmentContext } from '../session/contexts.js';
import type { SessionLike } from '../session/session-feed.js';
import { sameEntries, Select } from '../session/select.js';
import { buttonStyles, textStyles } from '../theme/index.js';
import { saveStatusStyles } from './save-status.styles.js';

/** A session that saves: an assessment or an interview. @public */
export interface SavingSession extends SessionLike {
  readonly view: { readonly saving: SavingView; readonly language: Language };
  saveNow(): void;
  unsavedLog(): string;
}

/**
 * Whether what was done is safe with the host: saved, saving, or not saved and when the next attempt
 * comes. What is not saved can be saved now, or downloaded as a file.
 *
 * Says so politely to a screen reader, and never blinks.
 *
 * @customElement helhet-save-status
 *
 * @csspart base - Everything.
 * @csspart text - The sentence.
 *
 * @example
 * ```ts
 * const status = document.createElement('helhet-save-status');
 * status.session = session;
 * ```
 * @public
 */
export class SaveStatus extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [...textStyles, buttonStyles, saveStatusStyles];

  /** What saves; the assessment around, when not set. */
  @property({ attribute: false }) session: SavingSession | null = null;

  readonly #selected: Select<SavingSession, SavingSession['view']> = new Select(this, {
    context: assessmentContext,
    given: () => this.session,
    same: sameEntries,
    select: ({ view }): SavingSession['view'] => ({
      saving: view.saving,
      language: view.language,
    }),
  });

  #handleSave(): void {
    this.#selected.session?.saveNow();
  }

  #handleDownload(): void {
    const log = this.#selected.session?.unsavedLog() ?? '';
    const address = URL.createObjectURL(new Blob([log], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    // The name tells nobody whom it is about.
    link.download = 'helhet-unsaved.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(address));
  }

  override render(): TemplateResult | typeof nothing {
    const part = this.#selected.part;
    const words = interviewLocaleOf(part?.language ?? 'sv').saving;
    return html`<div part="base" class="base" data-status=${part?.saving.status ?? 'saved'}>
      <div part="text" role="status">${part ? this.#renderText(part, words) : nothing}</div>
      ${part?.saving.status === 'retrying' ? this.#renderActions(words) : nothing}
    </div>`;
  }

  #renderText({ saving, language }: SavingSession['view'], words: SavingWords): TemplateResult {
    if (saving.status !== 'retrying') {
      return html`<span class="mark" aria-hidden="true"></span>${words[saving.status]}`;
    }
    return html`<strong>${words.retrying(saving.unsaved)}</strong>
      ${
        saving.nextAttemptAt === null
          ? nothing
          : words.nextAttempt(timeOfDay(saving.nextAttemptAt, language))
      }
      <span class="kept">${words.kept}</span>`;
  }

  #renderActions(words: SavingWords): TemplateResult {
    return html`<div class="cluster">
      <button type="button" @click=${this.#handleSave}>${words.saveNow}</button>
      <button type="button" @click=${this.#handleDownload}>${words.download}</button>
    </div>`;
  }
}

function timeOfDay(milliseconds: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'medium' }).format(milliseconds);
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-save-status': SaveStatus;
  }
}
