import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** What {@link renderTextField} draws, and what it tells. */
export interface TextField {
  /** Names the field within its element; also where focus is led when something is wrong. */
  readonly id: string;
  /** A name no browser has seen before. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** What is wrong, in sentences. */
  readonly issues?: readonly string[];
  /** What is seen as the label, where the surroundings say the rest. */
  readonly shortLabel?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  /** What was written when the field is left. */
  readonly changed: (text: string) => void;
  /** What is written, letter by letter. */
  readonly typed?: (text: string) => void;
}

/** Draws one line to write on, with its label, its hint and what is wrong with it. */
export function renderTextField(field: TextField): TemplateResult {
  const { id, issues = [], hint } = field;
  const described = [hint && `${id}-hint`, issues.length > 0 && `${id}-issue`].filter(Boolean);
  const textOf = (event: Event): string => (event.target as HTMLInputElement).value;
  return html`<div class="field">
    ${
      field.shortLabel
        ? html`<span class="field-hint" aria-hidden="true">${field.shortLabel}</span>
            <label class="visually-hidden" for=${id}>${field.label}</label>`
        : html`<label class="field-label" for=${id}>${field.label}</label>`
    }
    ${hint ? html`<span class="field-hint" id=${`${id}-hint`}>${hint}</span>` : nothing}
    <input
      id=${id}
      type="text"
      name=${field.name}
      autocomplete="off"
      spellcheck="false"
      inputmode=${field.inputMode ?? 'text'}
      aria-invalid=${issues.length > 0 ? 'true' : 'false'}
      aria-describedby=${described.length > 0 ? described.join(' ') : nothing}
      .value=${field.value}
      @input=${(event: Event) => field.typed?.(textOf(event))}
      @change=${(event: Event) => field.changed(textOf(event))}
    />
    ${renderIssues(`${id}-issue`, issues)}
  </div>`;
}

/** Draws what is wrong, where it is wrong. */
export function renderIssues(
  id: string,
  issues: readonly string[],
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`<div class="issue" id=${id}>
    ${issues.map((issue) => html`<div>${issue}</div>`)}
  </div>`;
}
