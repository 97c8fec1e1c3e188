import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/** What {@link renderCheckField} draws, and what it tells. */
export interface CheckField {
  readonly id?: string;
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  /** Of several with the same name, only one can be chosen. */
  readonly type?: 'checkbox' | 'radio';
  readonly changed: (checked: boolean) => void;
}

/** Draws one thing to tick. */
export function renderCheckField(field: CheckField): TemplateResult {
  return html`<label class="check">
    <input
      id=${field.id ?? nothing}
      type=${field.type ?? 'checkbox'}
      name=${field.name}
      autocomplete="off"
      .checked=${live(field.checked)}
      @change=${(event: Event) => field.changed((event.target as HTMLInputElement).checked)}
    />
    <span>${field.label}</span>
  </label>`;
}
