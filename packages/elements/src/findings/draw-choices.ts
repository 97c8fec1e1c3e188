import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import { renderIssues } from '../field/text-field.js';

/** Several things to choose among, under one legend. */
export interface Choices {
  /** Also where focus is led when something is wrong. */
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  /** Whether more than one can be chosen. */
  readonly several?: boolean;
  readonly issues: readonly string[];
  readonly choices: readonly Choice[];
}

/** One thing to choose. */
export interface Choice {
  readonly label: string;
  /** What stands under it, more quietly. */
  readonly more?: string;
  readonly checked: boolean;
  readonly changed: (checked: boolean) => void;
}

/** Draws native radio buttons or boxes in a fieldset, and what is wrong with what was chosen. */
export function renderChoices(field: Choices): TemplateResult {
  const { id, hint, issues } = field;
  const described = [hint && `${id}-hint`, issues.length > 0 && `${id}-issue`].filter(Boolean);
  return html`<fieldset
    id=${id}
    aria-describedby=${described.length > 0 ? described.join(' ') : nothing}
  >
    <legend class="group-label">${field.legend}</legend>
    ${hint ? html`<p class="field-hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
    <div class="choices">
      ${field.choices.map(
        ({ label, more, checked, changed }) =>
          html`<label class="choice">
            <input
              type=${field.several ? 'checkbox' : 'radio'}
              name=${field.name}
              autocomplete="off"
              .checked=${live(checked)}
              @change=${(event: Event) => changed((event.target as HTMLInputElement).checked)}
            />
            <span>${label}${more ? html` <span class="more">${more}</span>` : nothing}</span>
          </label>`,
      )}
    </div>
    ${renderIssues(`${id}-issue`, issues)}
  </fieldset>`;
}
