import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/** One radio button or checkbox in its label. @internal */
export interface Choice {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  readonly picture?: TemplateResult;
  readonly hint?: string;
  /** For a checkbox, which has no group that could say it. */
  readonly invalid?: 'true' | typeof nothing;
}

/**
 * Draws a choice: a native input in a label big enough for a finger.
 *
 * @internal
 */
export function drawChoice(choice: Choice): TemplateResult {
  return html`<label class="choice" part="choice">
    ${choice.picture ?? nothing}
    <input
      type=${choice.type}
      name=${choice.name}
      value=${choice.value}
      aria-invalid=${choice.invalid ?? nothing}
      aria-describedby=${choice.invalid === 'true' ? 'issue' : nothing}
      .checked=${live(choice.checked)}
    />
    <span
      >${choice.label}${
        choice.hint === undefined ? nothing : html`<span class="choice-hint">${choice.hint}</span>`
      }</span
    >
  </label>`;
}
