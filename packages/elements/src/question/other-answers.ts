import type { Given } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { AnsweringWords } from '../locales/answering-words.js';
import { drawChoice } from './choice.js';

const reasonPause = 2000;

/** What the answers that every question has are drawn from. @internal */
export interface OtherAnswers {
  readonly words: AnsweringWords;
  /** The radio group they belong to. */
  readonly name: string;
  readonly handover: boolean;
  /** Whether they are a group of their own, named for a screen reader. */
  readonly apart: boolean;
  readonly given: Given | null;
  readonly reasonName: string;
  readonly reasonInvalid: 'true' | typeof nothing;
  choose(given: Given): void;
  /** Gives a reason for not asking: at once when the pause is 0. */
  explain(given: Given, pause: number | null): void;
}

/**
 * Draws *don't know*, *declined* and, for the worker, *not asked* with its reason: as good-looking
 * as any answer, since they are as good.
 *
 * @internal
 */
export function drawOtherAnswers(others: OtherAnswers): TemplateResult {
  const { words, name, given } = others;
  const choose = (event: Event): void => {
    event.stopPropagation();
    const { value } = event.target as HTMLInputElement;
    if (value === 'not-asked') others.explain({ state: 'not-asked', reason: '' }, null);
    else others.choose({ state: value as 'dont-know' | 'declined' });
  };
  const choice = (value: 'dont-know' | 'declined' | 'not-asked', label: string): TemplateResult =>
    drawChoice({ type: 'radio', name, value, label, checked: given?.state === value });
  return html`
    <div
      class="choices others"
      role=${others.apart ? 'radiogroup' : nothing}
      aria-label=${others.apart ? words.otherAnswers : nothing}
      @change=${choose}
    >
      ${choice('dont-know', words.dontKnow)}${choice('declined', words.declined)}
      ${others.handover ? nothing : choice('not-asked', words.notAsked)}
    </div>
    ${!others.handover && given?.state === 'not-asked' ? drawReason(others, given.reason) : nothing}
  `;
}

function drawReason(others: OtherAnswers, reason: string): TemplateResult {
  const { words } = others;
  const write = (event: Event): void => {
    const written = (event.target as HTMLInputElement).value;
    others.explain({ state: 'not-asked', reason: written }, written === '' ? null : reasonPause);
  };
  const settle = (event: Event): void => {
    event.stopPropagation();
    const written = (event.target as HTMLInputElement).value;
    if (written !== '') others.explain({ state: 'not-asked', reason: written }, 0);
  };
  return html`<div class="field reason">
    <label class="field-label" for="reason">${words.notAskedReason}</label>
    <div class="cluster">
      ${words.notAskedReasons.map(
        (ready) =>
          html`<button
            type="button"
            aria-pressed=${ready === reason ? 'true' : 'false'}
            @click=${() => others.explain({ state: 'not-asked', reason: ready }, 0)}
          >
            ${ready}
          </button>`,
      )}
    </div>
    <input
      id="reason"
      type="text"
      name=${others.reasonName}
      autocomplete="off"
      autocapitalize="sentences"
      spellcheck="false"
      aria-describedby="issue"
      aria-invalid=${others.reasonInvalid}
      .value=${live(reason)}
      @input=${write}
      @change=${settle}
    />
  </div>`;
}
