import type { Interpreter } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { InterviewLocale } from '../locales/locale.js';
import { drawChoice } from '../question/choice.js';
import type { InterpreterKind, PresenceDraft } from './presence-draft.js';

/** Who may be said to interpret, in the order they are offered. @internal */
export const interpreterKinds: readonly [InterpreterKind, ...InterpreterKind[]] = [
  'outside',
  'relative',
  'child',
];

const modes: readonly Interpreter['mode'][] = ['on-site', 'telephone', 'video', 'relay'];

/**
 * Draws who interprets, in what language and how; and why the talk cannot be held with them.
 *
 * @internal
 */
export function drawInterpreter(
  draft: PresenceDraft,
  { interview: { presence: words }, issues }: InterviewLocale,
  isRefused: boolean,
  change: (part: Partial<PresenceDraft>) => void,
): TemplateResult {
  const issue =
    draft.interpreter === null ? words.interpreterKindMissing : issues['interpreter.not-adult']({});
  return html`<div class="details stack">
    <fieldset
      aria-describedby="interpreter-issue"
      @change=${(event: Event) => change({ interpreter: valueOf(event) as InterpreterKind })}
    >
      <legend class="group-label">${words.interpreterKind}</legend>
      <div class="choices">
        ${interpreterKinds.map((value) =>
          drawChoice({
            type: 'radio',
            name: 'interpreter-kind',
            value,
            label: words.interpreterKinds[value],
            checked: draft.interpreter === value,
          }),
        )}
      </div>
    </fieldset>
    <p class="issue" id="interpreter-issue" role="alert">${isRefused ? issue : nothing}</p>
    <div class="pair">
      <div class="field">
        <label class="field-label" for="language">${words.interpreterLanguage}</label>
        <input
          id="language"
          type="text"
          autocomplete="off"
          spellcheck="false"
          .value=${live(draft.interpreterLanguage)}
          @input=${(event: Event) => change({ interpreterLanguage: valueOf(event) })}
        />
      </div>
      <div class="field">
        <label class="field-label" for="interpreter-mode">${words.interpreterMode}</label>
        <select
          id="interpreter-mode"
          @change=${(event: Event) =>
            change({ interpreterMode: valueOf(event) as Interpreter['mode'] })}
        >
          ${modes.map(
            (mode) =>
              html`<option value=${mode} .selected=${draft.interpreterMode === mode}>
                ${words.interpreterModes[mode]}
              </option>`,
          )}
        </select>
      </div>
    </div>
  </div>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
