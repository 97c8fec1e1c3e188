import type { Presence } from '@helhet/core';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import type { InterviewLocale } from '../locales/locale.js';
import { drawChoice } from '../question/choice.js';
import type { NamesChangeEvent, NamesField } from '../question/names-field.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import { drawInterpreter, interpreterKinds } from './draw-interpreter.js';
import { PresenceChoiceEvent } from './presence-choice-event.js';
import type { PresenceDraft, PresenceSituation } from './presence-draft.js';
import {
  draftOf,
  isChildAccompanied,
  modesOf,
  possiblePeople,
  presenceOf,
} from './presence-draft.js';
import { presenceStyles } from './presence-check.styles.js';

const accompanied = ['offered-declined', 'no', 'not-applicable'] as const;

/**
 * Asks who is there and how the talk is held, before anything else is shown.
 *
 * @customElement helhet-presence-check
 *
 * @fires {PresenceChoiceEvent} helhet-presence-choice - A person said who is there.
 *
 * @internal
 */
export class PresenceCheck extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    fieldStyles,
    buttonStyles,
    cardStyles,
    presenceStyles,
  ];

  @state() private draft: PresenceDraft | null = null;
  @state() private refused = false;

  /** What of the interview the check is about. */
  @property({ attribute: false }) situation: PresenceSituation | null = null;
  /** Whether the talk is going on and someone came in or left. */
  @property({ type: Boolean }) changing = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('situation') && this.situation && !this.draft) {
      this.draft = draftOf(this.situation);
    }
  }

  #change(part: Partial<PresenceDraft>): void {
    if (this.draft) this.draft = { ...this.draft, ...part };
  }

  #handlePeople(event: Event): void {
    const group = event.currentTarget as HTMLElement;
    const checked = group.querySelectorAll<HTMLInputElement>('input:checked');
    this.#change({ persons: [...checked].map(({ value }) => value) });
  }

  #handleOthers(event: NamesChangeEvent): void {
    this.#change({ others: event.names });
  }

  #handleInterpreter(event: Event): void {
    this.#change({ hasInterpreter: (event.target as HTMLInputElement).checked });
  }

  #handleMode(event: Event): void {
    this.#change({ mode: (event.target as HTMLInputElement).value as Presence['mode'] });
  }

  #handleChildAlone(event: Event): void {
    const value = (event.target as HTMLInputElement).value as (typeof accompanied)[number];
    this.#change({ childAlone: value });
  }

  #handleConfirm(): void {
    this.renderRoot.querySelector<NamesField>('helhet-names-field')?.commit();
    const { draft, situation } = this;
    if (!draft || !situation) return;
    this.refused = draft.hasInterpreter && draft.interpreter !== 'outside';
    if (this.refused) {
      const chosen = draft.interpreter ?? interpreterKinds[0];
      this.renderRoot.querySelector<HTMLInputElement>(`input[value="${chosen}"]`)?.focus();
    }
    // That a child interprets has to be known, though the talk does not begin.
    if (this.refused && draft.interpreter === null) return;
    this.dispatchEvent(new PresenceChoiceEvent({ presence: presenceOf(situation, draft) }));
  }

  override render(): TemplateResult | typeof nothing {
    const { situation, draft } = this;
    if (!situation || !draft) return nothing;
    const locale = interviewLocaleOf(situation.language);
    const words = locale.interview.presence;
    return html`
      <p class="soft">${words.why}</p>
      <div class="card stack loose">
        ${this.#renderPeople(situation, draft, locale)}
        ${isChildAccompanied(situation, draft) ? this.#renderChildAlone(draft, locale) : nothing}
        ${this.#renderInterpreter(draft, locale)} ${this.#renderMode(situation, draft, locale)}
        <div class="field narrow">
          <label class="field-label" for="place">${words.place}</label>
          <span class="field-hint" id="place-hint">${words.placeHint}</span>
          <input
            id="place"
            type="text"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="place-hint"
            .value=${live(draft.place)}
            @input=${(event: Event) => this.#change({ place: textOf(event) })}
          />
        </div>
        <div>
          <button type="button" class="primary" @click=${this.#handleConfirm}>
            ${this.changing ? words.confirmChange : words.confirm}
          </button>
        </div>
      </div>
    `;
  }

  #renderPeople(
    situation: PresenceSituation,
    draft: PresenceDraft,
    locale: InterviewLocale,
  ): TemplateResult {
    const words = locale.interview.presence;
    const people = possiblePeople(situation);
    return html`<fieldset aria-describedby="nobody">
      <legend class="group-label">${words.who(situation.respondentLabel)}</legend>
      <div class="stack">
        <p class="field-hint" id="nobody">${words.nobodyHint}</p>
        <div class="choices" @change=${this.#handlePeople}>
          ${people.map(({ id, label }) =>
            drawChoice({
              type: 'checkbox',
              name: 'person',
              value: id,
              label,
              checked: draft.persons.includes(id),
            }),
          )}
        </div>
        <helhet-names-field
          label=${words.others}
          hint=${words.othersHint}
          language=${situation.language}
          .names=${draft.others}
          @helhet-names-change=${this.#handleOthers}
        ></helhet-names-field>
      </div>
    </fieldset>`;
  }

  #renderChildAlone(draft: PresenceDraft, locale: InterviewLocale): TemplateResult {
    const words = locale.interview.presence;
    return html`<fieldset>
      <legend class="group-label">${words.childAlone}</legend>
      <div class="choices" @change=${this.#handleChildAlone}>
        ${accompanied.map((value) =>
          drawChoice({
            type: 'radio',
            name: 'child-alone',
            value,
            label: words.childAloneOptions[value],
            checked: draft.childAlone === value,
          }),
        )}
      </div>
    </fieldset>`;
  }

  #renderInterpreter(draft: PresenceDraft, locale: InterviewLocale): TemplateResult {
    const words = locale.interview.presence;
    return html`<div class="stack">
      <div class="choices" @change=${this.#handleInterpreter}>
        ${drawChoice({
          type: 'checkbox',
          name: 'interpreter',
          value: 'yes',
          label: words.interpreter,
          checked: draft.hasInterpreter,
        })}
      </div>
      ${
        draft.hasInterpreter
          ? drawInterpreter(draft, locale, this.refused, (part) => {
              this.#change(part);
              if (part.interpreter) this.refused = false;
            })
          : nothing
      }
    </div>`;
  }

  #renderMode(
    situation: PresenceSituation,
    draft: PresenceDraft,
    locale: InterviewLocale,
  ): TemplateResult | typeof nothing {
    const modes = modesOf(situation);
    const words = locale.interview.presence;
    if (modes.length === 1) return nothing;
    return html`<fieldset>
      <legend class="group-label">${words.mode}</legend>
      <div class="choices" @change=${this.#handleMode}>
        ${modes.map((mode) =>
          drawChoice({
            type: 'radio',
            name: 'mode',
            value: mode,
            label: words.modes[mode],
            hint: words.modeHints[mode],
            checked: draft.mode === mode,
          }),
        )}
      </div>
    </fieldset>`;
  }
}

function textOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-presence-check': PresenceCheck;
  }
}
