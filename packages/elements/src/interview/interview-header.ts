import type { Language } from '@helhet/core';
import type { AssessmentSession, InterviewSession, InterviewView } from '@helhet/machines';
import type { Context } from '@lit/context';
import { ContextConsumer } from '@lit/context';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import { assessmentContext, interviewContext } from '../session/contexts.js';
import { sameEntries, Select } from '../session/select.js';
import { fieldStyles, textStyles } from '../theme/index.js';

type HeaderPart = Pick<
  InterviewView,
  'title' | 'language' | 'languages' | 'respondent' | 'respondentLabel' | 'unit'
>;

/**
 * Whom the talk is with and what it is about; alone, also the languages and what is saved.
 *
 * @customElement helhet-interview-header
 *
 * @internal
 */
export class InterviewHeader extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    fieldStyles,
    css`
      :host,
      .host-things {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-3) var(--_space-6);
      }

      :host {
        align-items: flex-end;
        justify-content: space-between;
      }

      select {
        inline-size: auto;
        min-block-size: 44px;
        font-size: var(--_font-size-small);
      }

      @media print {
        .host-things {
          display: none;
        }
      }
    `,
  ];

  readonly #selected: Select<InterviewSession, HeaderPart> = new Select(this, {
    context: interviewContext,
    given: () => null,
    same: sameEntries,
    select: ({ view }): HeaderPart => ({
      title: view.title,
      language: view.language,
      languages: view.languages,
      respondent: view.respondent,
      respondentLabel: view.respondentLabel,
      unit: view.unit,
    }),
  });

  readonly #assessment: ContextConsumer<Context<symbol, AssessmentSession | null>, this> =
    new ContextConsumer(this, { context: assessmentContext, subscribe: true });

  #handleLanguage(event: Event): void {
    this.#selected.session?.setLanguage((event.target as HTMLSelectElement).value);
  }

  override render(): TemplateResult | typeof nothing {
    const part = this.#selected.part;
    if (!part) return nothing;
    const words = interviewLocaleOf(part.language).interview;
    const isObserving = part.respondent.kind === 'worker' && part.unit !== null;
    return html`
      <div>
        <p class="soft">${isObserving ? words.observing : words.withWhom(part.respondentLabel)}</p>
        <h2 class="title">${part.title}</h2>
      </div>
      ${this.#assessment.value ? nothing : this.#renderHostThings(part)}
    `;
  }

  #renderHostThings(part: HeaderPart): TemplateResult {
    return html`<div class="host-things">
      ${part.languages.length > 1 ? this.#renderLanguages(part) : nothing}
      <helhet-save-status .session=${this.#selected.session}></helhet-save-status>
    </div>`;
  }

  #renderLanguages(part: HeaderPart): TemplateResult {
    const words = interviewLocaleOf(part.language).controls;
    return html`<select aria-label=${words.language} @change=${this.#handleLanguage}>
      ${part.languages.map(
        (language) =>
          html`<option value=${language} lang=${language} .selected=${language === part.language}>
            ${nameOfLanguage(language)}
          </option>`,
      )}
    </select>`;
  }
}

/** Each language by its own name. */
function nameOfLanguage(language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-interview-header': InterviewHeader;
  }
}
