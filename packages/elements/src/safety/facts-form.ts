import { safeNowAnswers, type Language, type MinimalFacts, type SafeNow } from '@helhet/core';
import type { SafetyView } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import type { FactsWords } from '../locales/safety-words.js';
import { drawChoice } from '../question/choice.js';
import { createFieldName } from '../question/field-name.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import { workerName } from './worker-name.js';
import { SafetyWishEvent } from './safety-wish-event.js';

type WrittenFact = Exclude<keyof MinimalFacts, 'safeNow'>;

const writtenFacts: readonly WrittenFact[] = ['asked', 'said', 'speaker', 'who', 'whereNow'];

/**
 * Where a worker notes the few facts that may be noted when more questions could spoil what a child can tell the
 * police, and reads what was noted. For the worker only.
 *
 * @customElement helhet-facts-form
 *
 * @internal
 */
export class FactsForm extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    fieldStyles,
    buttonStyles,
    cardStyles,
    css`
      :host {
        display: block;
      }

      legend {
        float: inline-start;
        inline-size: 100%;
      }

      legend + * {
        clear: both;
      }

      legend {
        margin-block-end: var(--_space-2);
      }

      h5,
      dl,
      dd {
        margin: 0;
      }

      h5 {
        font-size: inherit;
      }

      dt {
        margin-block-start: var(--_space-2);
      }

      .said {
        white-space: pre-wrap;
      }
    `,
  ];

  @state() private facts: MinimalFacts = {};
  @state() private isMissing = false;

  /** What has fired. */
  @property({ attribute: false }) safety: SafetyView | null = null;
  @property() language: Language = 'sv';

  readonly #fieldName: string = createFieldName();

  #write(fact: WrittenFact, text: string): void {
    this.facts = { ...this.facts, [fact]: text };
    this.isMissing = false;
  }

  #note(): void {
    const facts = withoutEmpty(this.facts);
    this.isMissing = Object.keys(facts).length === 0;
    if (this.isMissing) {
      this.renderRoot.querySelector<HTMLElement>('#asked')?.focus();
      return;
    }
    const safety = this.safety?.id ?? '';
    this.dispatchEvent(new SafetyWishEvent({ wish: { do: 'note-facts', safety, facts } }));
    this.facts = {};
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { safety } = this;
    if (!safety) return nothing;
    const { facts: words } = interviewLocaleOf(this.language).safety;
    const noted = safety.facts ?? [];
    return html`<section class="stack" aria-labelledby="title">
      <h5 id="title" class="field-label" tabindex="-1">${words.title}</h5>
      ${noted.map((facts) => this.#renderNoted(facts, words))}
      ${safety.resolved ? nothing : this.#renderForm(words)}
    </section>`;
  }

  #renderForm(words: FactsWords): TemplateResult {
    return html`<p class="field-hint">${words.hint}</p>
      ${this.#renderText('asked', words.asked, words.askedHint)}
      ${this.#renderText('said', words.said, words.saidHint)}
      ${this.#renderText('speaker', words.speaker)} ${this.#renderText('who', words.who)}
      ${this.#renderText('whereNow', words.whereNow)}
      <fieldset @change=${this.#handleSafeNow}>
        <legend class="field-label">${words.safeNow}</legend>
        <div class="choices">
          ${safeNowAnswers.map((value) =>
            drawChoice({
              type: 'radio',
              name: this.#fieldName,
              value,
              label: words.safeNowOptions[value],
              checked: this.facts.safeNow === value,
            }),
          )}
        </div>
      </fieldset>
      <p class="issue" role="alert">${this.isMissing ? words.missing : nothing}</p>
      <div><button type="button" @click=${() => this.#note()}>${words.note}</button></div>`;
  }

  #handleSafeNow(event: Event): void {
    const safeNow = (event.target as HTMLInputElement).value as SafeNow;
    this.facts = { ...this.facts, safeNow };
    this.isMissing = false;
  }

  #renderText(fact: WrittenFact, label: string, hint = ''): TemplateResult {
    const described = hint === '' ? nothing : `${fact}-hint`;
    const name = `${this.#fieldName}${fact}`;
    const text = live(this.facts[fact] ?? '');
    const write = (event: Event): void => this.#write(fact, textOf(event));
    return html`<div class="field">
      <label class="field-label" for=${fact}>${label}</label>
      ${hint === '' ? nothing : html`<span class="field-hint" id=${described}>${hint}</span>`}
      ${
        fact === 'said'
          ? html`<textarea
              id=${fact}
              name=${name}
              rows="3"
              autocomplete="off"
              spellcheck="false"
              aria-describedby=${described}
              .value=${text}
              @input=${write}
            ></textarea>`
          : html`<input
              id=${fact}
              name=${name}
              type="text"
              autocomplete="off"
              spellcheck="false"
              aria-describedby=${described}
              .value=${text}
              @input=${write}
            />`
      }
    </div>`;
  }

  #renderNoted(
    { at, by, ...facts }: NonNullable<SafetyView['facts']>[number],
    words: FactsWords,
  ): TemplateResult {
    const time = new Date(at).toLocaleString(this.language);
    return html`<div class="stack">
      <p class="soft small">${words.noted(workerName(by), time)}</p>
      <dl>
        ${writtenFacts.map((fact) => {
          const text = facts[fact];
          return text === undefined
            ? nothing
            : html`<dt class="soft small">${words[fact]}</dt>
                <dd class="said">${text}</dd>`;
        })}
        ${
          facts.safeNow === undefined
            ? nothing
            : html`<dt class="soft small">${words.safeNow}</dt>
                <dd>${words.safeNowOptions[facts.safeNow]}</dd>`
        }
      </dl>
    </div>`;
  }
}

function textOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}

/** What was left empty, or is nothing but space, was not noted. */
function withoutEmpty(facts: MinimalFacts): MinimalFacts {
  const filled = Object.entries(facts as Readonly<Record<string, string>>)
    .map(([fact, text]) => [fact, text.trim()] as const)
    .filter(([, text]) => text !== '');
  return Object.fromEntries(filled);
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-facts-form': FactsForm;
  }
}
