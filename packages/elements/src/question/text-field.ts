import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { AnsweringWords } from '../locales/answering-words.js';

/** A field for free text in a question. @internal */
export interface TextField {
  readonly words: AnsweringWords;
  readonly name: string;
  readonly text: string;
  /** Its own label; the question's text, when absent. */
  readonly label?: string;
  readonly hint?: string;
  readonly invalid: 'true' | typeof nothing;
  readonly isSettling: boolean;
  write(text: string): void;
  settle(): void;
}

/**
 * Draws a field for free text, and whether what is written is noted.
 *
 * No browser may read along: no spelling service, no filling in, a name of no meaning, no form.
 *
 * @internal
 */
export function drawTextField(field: TextField): TemplateResult {
  const { label, hint, words } = field;
  return html`<div class="field">
    ${
      label === undefined
        ? nothing
        : html`<label class="field-label" id="label" for="control">${label}</label>`
    }
    ${hint === undefined ? nothing : html`<span class="field-hint" id="hint">${hint}</span>`}
    <textarea
      id="control"
      name=${field.name}
      rows="3"
      autocomplete="off"
      autocapitalize="sentences"
      spellcheck="false"
      aria-labelledby=${label === undefined ? 'text' : 'text label'}
      aria-describedby=${hint === undefined ? 'issue' : 'hint issue'}
      aria-invalid=${field.invalid}
      .value=${live(field.text)}
      @input=${(event: Event) => field.write((event.target as HTMLTextAreaElement).value)}
      @change=${(event: Event) => {
        event.stopPropagation();
        field.settle();
      }}
    ></textarea>
    ${drawStatus(field, words)}
  </div>`;
}

function drawStatus(field: TextField, words: AnsweringWords): TemplateResult {
  if (field.text === '') return html`<span class="status"></span>`;
  const isWritten = !field.isSettling && field.invalid === nothing;
  return html`<span class="status" ?data-written=${isWritten}
    >${isWritten ? words.written : words.writing}</span
  >`;
}
