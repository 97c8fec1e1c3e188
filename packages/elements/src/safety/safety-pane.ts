import type { Language, TriggerId } from '@helhet/core';
import type { InterviewSession, InterviewView, Outcome, SafetyView } from '@helhet/machines';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { css, html, LitElement, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';

import { renderSelectField } from '../field/select-field.js';
import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import { sayInterviewIssue } from '../locales/issue-words.js';
import type { InterviewLocale } from '../locales/locale.js';
import { createFieldName } from '../question/field-name.js';
import { interviewContext } from '../session/contexts.js';
import { sameEntries, Select } from '../session/select.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import { byNeed, carryOutWish } from './carry-out-wish.js';
import type { SafetyWishEvent } from './safety-wish-event.js';

interface PanePart {
  readonly language: Language;
  readonly safety: readonly SafetyView[];
  readonly raisable: InterviewView['raisable'];
  readonly handover: boolean;
}

/**
 * The worker's pane about safety: folded, and named so that it tells nothing to whoever looks over a shoulder.
 * Not there when the respondent holds the screen.
 *
 * @customElement helhet-safety-pane
 *
 * @internal
 */
export class SafetyPane extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    fieldStyles,
    buttonStyles,
    cardStyles,
    css`
      .raise {
        padding-block-start: var(--_space-4);
        border-block-start: 1px solid var(--_line);
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @state() private chosen: TriggerId = '';
  @state() private refusal: string | null = null;

  readonly #selected: Select<InterviewSession, PanePart> = new Select(this, {
    context: interviewContext,
    given: () => null,
    same: sameEntries,
    select: ({ view }): PanePart => ({
      language: view.language,
      safety: view.safety,
      raisable: view.raisable,
      handover: view.presence?.mode === 'handover',
    }),
  });

  readonly #fieldName: string = createFieldName();

  #do(verb: (session: InterviewSession) => Outcome<unknown>): void {
    const { session, part } = this.#selected;
    if (!session || !part) return;
    const outcome = verb(session);
    const [issue] = outcome.ok ? [] : outcome.issues;
    this.refusal = issue ? sayInterviewIssue(interviewLocaleOf(part.language).issues, issue) : null;
  }

  #handleWish(event: SafetyWishEvent): void {
    event.stopPropagation();
    this.#do(({ safety }) => carryOutWish(safety, event.wish));
  }

  #raise(): void {
    if (this.chosen === '') return;
    this.#do(({ safety }) => safety.raise(this.chosen));
    this.chosen = '';
  }

  override render(): TemplateResult | typeof nothing {
    const part = this.#selected.part;
    if (!part || part.handover) return nothing;
    if (part.safety.length === 0 && part.raisable.length === 0) return nothing;
    const locale = interviewLocaleOf(part.language);
    const isOpen = part.safety.some(({ unsettled }) => unsettled);
    return html`<details class="pane" @helhet-safety-wish=${this.#handleWish}>
      <summary>
        ${locale.safety.pane}${isOpen ? html` · ${locale.safety.paneOpen}` : nothing}
      </summary>
      <div role="alert">
        ${this.refusal === null ? nothing : html`<p class="issue">${this.refusal}</p>`}
      </div>
      ${part.safety.length === 0 ? html`<p class="soft">${locale.safety.nothing}</p>` : nothing}
      ${repeat(
        [...part.safety].sort(byNeed),
        ({ id }) => id,
        (safety) =>
          html`<helhet-safety-notice
            .safety=${safety}
            language=${part.language}
          ></helhet-safety-notice>`,
      )}
      ${this.#renderRaise(part, locale)}
    </details>`;
  }

  #renderRaise(
    { raisable }: PanePart,
    { safety: words }: InterviewLocale,
  ): TemplateResult | typeof nothing {
    if (raisable.length === 0) return nothing;
    return html`<div class="stack raise">
      ${renderSelectField<TriggerId>({
        id: 'raise',
        name: this.#fieldName,
        label: words.raise,
        hint: words.raiseHint,
        value: this.chosen,
        options: [
          ['', words.notChosen] as const,
          ...raisable.map(({ trigger, what }) => [trigger, what] as const),
        ],
        changed: (trigger) => {
          this.chosen = trigger;
        },
      })}
      <div>
        <button type="button" ?disabled=${this.chosen === ''} @click=${() => this.#raise()}>
          ${words.raiseConfirm}
        </button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-safety-pane': SafetyPane;
  }
}
