import type { Closing, Language } from '@helhet/core';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { interviewLocaleOf } from '../locales/interview-locale-of.js';
import type { ClosingWords } from '../locales/interview-words.js';
import { drawChoice } from '../question/choice.js';
import { drawFace } from '../question/face.js';
import { faceStyles } from '../question/face.styles.js';
import { createFieldName } from '../question/field-name.js';
import { buttonStyles, cardStyles, fieldStyles, textStyles } from '../theme/index.js';
import { closingStyles } from './closing-ritual.styles.js';

/** The closing, while it is being written. @internal */
export type ClosingDraft = Partial<Closing>;

/** A person wrote something of the closing, or wants to close with it. @internal */
export class ClosingEvent extends Event {
  readonly draft: ClosingDraft;
  /** What to close with, when the person is done. */
  readonly closing: Closing | null;

  constructor(closing: { readonly draft: ClosingDraft; readonly closing: Closing | null }) {
    super('helhet-closing');
    this.draft = closing.draft;
    this.closing = closing.closing;
  }
}

type Sentence = 'whatHappensNext' | 'toldToWhom' | 'nextMeeting' | 'wish';

const faces = ['sad', 'so-so', 'happy'] as const;
const noFaces = ['declined', 'not-asked'] as const;

/**
 * The closing ritual: what happens now, what is told to whom, when to meet, how it feels, what is wished.
 *
 * Keeps no draft of its own: what is written is told, and given back in {@link ClosingRitual.draft}.
 *
 * @customElement helhet-closing-ritual
 *
 * @fires {ClosingEvent} helhet-closing - A person wrote something, or wants to close.
 *
 * @internal
 */
export class ClosingRitual extends LitElement {
  /** @internal */
  static override styles: CSSResultGroup = [
    ...textStyles,
    fieldStyles,
    buttonStyles,
    cardStyles,
    faceStyles,
    closingStyles,
  ];

  @state() private refused = false;

  /** What has been written so far. */
  @property({ attribute: false }) draft: ClosingDraft = {};
  @property() language: Language = 'sv';

  readonly #fieldName: string = createFieldName();

  #change(part: ClosingDraft): void {
    this.draft = { ...this.draft, ...part };
    this.dispatchEvent(new ClosingEvent({ draft: this.draft, closing: null }));
  }

  #handleFeeling(event: Event): void {
    this.#change({ feeling: (event.target as HTMLInputElement).value as Closing['feeling'] });
  }

  #handleClose(): void {
    const missing = this.#missing();
    this.refused = missing !== null;
    if (missing !== null) {
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>(`#${missing}`)?.focus(),
      );
      return;
    }
    const { draft } = this;
    const closing: Closing = {
      whatHappensNext: draft.whatHappensNext?.trim() ?? '',
      toldToWhom: draft.toldToWhom?.trim() ?? '',
      feeling: draft.feeling ?? 'not-asked',
      ...(draft.nextMeeting?.trim() && { nextMeeting: draft.nextMeeting.trim() }),
      ...(draft.wish?.trim() && { wish: draft.wish.trim() }),
    };
    this.dispatchEvent(new ClosingEvent({ draft, closing }));
  }

  #missing(): 'whatHappensNext' | 'toldToWhom' | null {
    if (!this.draft.whatHappensNext?.trim()) return 'whatHappensNext';
    if (!this.draft.toldToWhom?.trim()) return 'toldToWhom';
    return null;
  }

  override render(): TemplateResult {
    const words = interviewLocaleOf(this.language).interview.closing;
    const optional = interviewLocaleOf(this.language).controls.optional;
    return html`
      <p class="soft">${words.intro}</p>
      <div class="card stack loose">
        ${this.#renderSentence('whatHappensNext', words.whatHappensNext, words.whatHappensNextHint)}
        ${this.#renderSentence('toldToWhom', words.toldToWhom, words.toldToWhomHint)}
        ${this.#renderSentence(
          'nextMeeting',
          `${words.nextMeeting} (${optional})`,
          words.nextMeetingHint,
        )}
        ${this.#renderFeeling(words)}
        ${this.#renderSentence('wish', `${words.wish} (${optional})`, words.wishHint)}
        <p class="visually-hidden" role="alert">${this.refused ? words.missing : nothing}</p>
        <div>
          <button type="button" class="primary" @click=${this.#handleClose}>${words.close}</button>
        </div>
      </div>
    `;
  }

  #renderSentence(id: Sentence, label: string, hint: string): TemplateResult {
    const text = this.draft[id] ?? '';
    const isRequired = id === 'whatHappensNext' || id === 'toldToWhom';
    const isMissing = this.refused && isRequired && text.trim() === '';
    const words = interviewLocaleOf(this.language).interview.closing;
    return html`<div class="field">
      <label class="field-label" for=${id}>${label}</label>
      <span class="field-hint" id=${`${id}-hint`}>${hint}</span>
      <textarea
        id=${id}
        name=${`${this.#fieldName}${id}`}
        rows="2"
        autocomplete="off"
        autocapitalize="sentences"
        spellcheck="false"
        aria-required=${isRequired ? 'true' : nothing}
        aria-invalid=${isMissing ? 'true' : nothing}
        aria-describedby=${isMissing ? `${id}-hint ${id}-issue` : `${id}-hint`}
        .value=${live(text)}
        @input=${(event: Event) =>
          this.#change({ [id]: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      ${isMissing ? html`<p class="issue" id=${`${id}-issue`}>${words.missing}</p>` : nothing}
    </div>`;
  }

  #renderFeeling(words: ClosingWords): TemplateResult {
    const choice = (feeling: Closing['feeling'], hasFace: boolean): TemplateResult =>
      drawChoice({
        type: 'radio',
        name: 'feeling',
        value: feeling,
        label: words.feelings[feeling],
        checked: this.draft.feeling === feeling,
        ...(hasFace && { picture: drawFace(feeling) }),
      });
    return html`<fieldset @change=${this.#handleFeeling}>
      <legend class="group-label">${words.feeling}</legend>
      <div class="stack">
        <div class="choices options">${faces.map((feeling) => choice(feeling, true))}</div>
        <div class="choices">${noFaces.map((feeling) => choice(feeling, false))}</div>
      </div>
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helhet-closing-ritual': ClosingRitual;
  }
}
