import type { Language, SafetyActionId } from '@helhet/core';
import type { SafetyView } from '@helhet/machines';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { checkStyles } from '../field/check.styles.js';
import { renderCheckField } from '../field/check-field.js';
import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import type { SafetyWordsOfElements } from '../locales/safety-words.js';
import { createFieldName } from '../question/field-name.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import { drawLegal, drawNumbers } from './safety-details.js';
import { safetyNoticeStyles } from './safety-notice.styles.js';
import { workerName } from './worker-name.js';
import { SafetyWishEvent, type SafetyWish } from './safety-wish-event.js';

/**
 * What has fired, for the worker: what, why, what to do now, the law and the host's numbers; and where the worker
 * says what was done. Never shown to the respondent: whoever draws it sees to that.
 *
 * @customElement helhet-safety-notice
 *
 * @internal
 */
export class SafetyNotice extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    fieldStyles,
    buttonStyles,
    cardStyles,
    checkStyles,
    safetyNoticeStyles,
  ];

  @state() private done: readonly SafetyActionId[] = [];
  @state() private reason = '';
  @state() private outcome = '';
  @state() private how = '';

  /** What to tell of. */
  @property({ attribute: false }) safety: SafetyView | null = null;
  @property() language: Language = 'sv';

  readonly #fieldName: string = createFieldName();
  /** Whether the worker has done something here: the button that was pressed goes away. */
  #hasActed = false;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('safety') || !this.#hasActed) return;
    this.#hasActed = false;
    if (this.shadowRoot?.activeElement) return;
    this.renderRoot.querySelector<HTMLElement>('#what')?.focus();
  }

  /** Tells what is wanted; when something has to be written first, leads to where. */
  #wish(wish: SafetyWish, unwritten: 'reason' | 'outcome' | 'how' | null): void {
    this.#hasActed = true;
    this.dispatchEvent(new SafetyWishEvent({ wish }));
    if (unwritten) this.renderRoot.querySelector<HTMLElement>(`#${unwritten}`)?.focus();
  }

  #tick(action: SafetyActionId, ticked: boolean): void {
    this.done = ticked ? [...this.done, action] : this.done.filter((one) => one !== action);
  }

  override render(): TemplateResult | typeof nothing {
    const { safety } = this;
    if (!safety) return nothing;
    const locale = interviewLocaleOf(this.language);
    const words = locale.safety;
    return html`<article aria-labelledby="what">
      <div class="what">
        <h4 id="what" class="field-label" tabindex="-1">${safety.what}</h4>
        <span class="urgency">${words.urgencies[safety.urgency]}</span>
      </div>
      ${
        safety.why === ''
          ? nothing
          : html`<p><span class="soft">${words.why}:</span> ${safety.why}</p>`
      }
      ${drawNumbers(safety.numbers, words)} ${drawLegal(safety.legal, words)}
      ${
        safety.effects.includes('minimal-facts')
          ? html`<helhet-facts-form
              .safety=${safety}
              language=${this.language}
            ></helhet-facts-form>`
          : nothing
      }
      ${safety.acknowledged ? this.#renderSeen(safety, words) : this.#renderSteps(safety, words)}
      ${safety.effects.includes('outcome-before-end') ? this.#renderOutcome(safety, words) : nothing}
    </article>`;
  }

  #renderSteps({ id: safety, steps }: SafetyView, words: SafetyWordsOfElements): TemplateResult {
    const { done: actions, reason } = this;
    const how = { actions, ...(reason.trim() && { reason: reason.trim() }) };
    return html`${
        steps.length === 0
          ? nothing
          : html`<fieldset>
              <legend class="group-label">${words.steps}</legend>
              <p class="field-hint">${words.stepsHint}</p>
              <div class="steps">
                ${steps.map(({ id, text }) =>
                  renderCheckField({
                    name: this.#fieldName,
                    label: text,
                    checked: actions.includes(id),
                    changed: (ticked) => this.#tick(id, ticked),
                  }),
                )}
              </div>
            </fieldset>`
      }
      ${this.#renderText('reason', words.reason, words.reasonHint, reason, (text) => {
        this.reason = text;
      })}
      <div>
        <button
          type="button"
          class="primary"
          @click=${() =>
            this.#wish(
              { do: 'acknowledge', safety, how },
              actions.length === 0 && !reason.trim() ? 'reason' : null,
            )}
        >
          ${words.acknowledge}
        </button>
      </div>`;
  }

  #renderSeen(
    { id: safety, acknowledged, resolved }: SafetyView,
    words: SafetyWordsOfElements,
  ): TemplateResult {
    const time = new Date(acknowledged?.at ?? '').toLocaleString(this.language);
    const seen = html`<p class="soft">
      ${words.acknowledged(acknowledged ? workerName(acknowledged.by) : '', time)}
    </p>`;
    if (resolved)
      return html`${seen}
        <p>${words.resolved}: ${resolved.how}</p>`;
    return html`${seen}
      ${this.#renderText('how', words.resolveHow, '', this.how, (text) => {
        this.how = text;
      })}
      <div>
        <button
          type="button"
          @click=${() =>
            this.#wish(
              { do: 'resolve', safety, how: this.how.trim() },
              this.how.trim() ? null : 'how',
            )}
        >
          ${words.resolve}
        </button>
      </div>`;
  }

  #renderOutcome(
    { id: safety, outcome }: SafetyView,
    words: SafetyWordsOfElements,
  ): TemplateResult {
    if (outcome !== null) return html`<p>${words.outcome} ${outcome}</p>`;
    return html`${this.#renderText(
        'outcome',
        words.outcome,
        words.outcomeHint,
        this.outcome,
        (text) => {
          this.outcome = text;
        },
      )}
      <div>
        <button
          type="button"
          @click=${() =>
            this.#wish(
              { do: 'decide', safety, outcome: this.outcome.trim() },
              this.outcome.trim() ? null : 'outcome',
            )}
        >
          ${words.decide}
        </button>
      </div>`;
  }

  #renderText(
    id: string,
    label: string,
    hint: string,
    text: string,
    changed: (text: string) => void,
  ): TemplateResult {
    return html`<div class="field">
      <label class="field-label" for=${id}>${label}</label>
      ${hint === '' ? nothing : html`<span class="field-hint" id=${`${id}-hint`}>${hint}</span>`}
      <textarea
        id=${id}
        name=${`${this.#fieldName}${id}`}
        rows="2"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${hint === '' ? nothing : `${id}-hint`}
        .value=${live(text)}
        @input=${(event: Event) => changed((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-safety-notice': SafetyNotice;
  }
}
