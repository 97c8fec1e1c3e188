import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** What {@link renderSelectField} draws, and what it tells. */
export interface SelectField<Value extends string> {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly hint?: string;
  readonly changed: (value: Value) => void;
}

/** Draws a choice of one among several, folded until it is used. */
export function renderSelectField<Value extends string>(field: SelectField<Value>): TemplateResult {
  return html`<div class="field">
    <label class="field-label" for=${field.id}>${field.label}</label>
    ${
      field.hint
        ? html`<span class="field-hint" id=${`${field.id}-hint`}>${field.hint}</span>`
        : nothing
    }
    <select
      id=${field.id}
      name=${field.name}
      autocomplete="off"
      aria-describedby=${field.hint ? `${field.id}-hint` : nothing}
      @change=${(event: Event) => field.changed((event.target as HTMLSelectElement).value as Value)}
    >
      ${field.options.map(
        ([value, label]) =>
          html`<option value=${value} .selected=${value === field.value}>${label}</option>`,
      )}
    </select>
  </div>`;
}
