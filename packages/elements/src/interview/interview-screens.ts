import type { AreaId, Language } from '@helhet/core';
import type { nothing, TemplateResult } from 'lit';
import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

import type { InterviewWords } from '../locales/interview-words.js';
import type { ReopenEvent } from './reopening.js';

/**
 * Draws that there is no interview to show, and what to do.
 *
 * @internal
 */
export function drawStop(
  sentence: string,
  hint: string,
  act: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div class="card stack calm">
    <h3 class="heading" tabindex="-1">${sentence}</h3>
    <p class="soft">${hint}</p>
    ${act}
  </div>`;
}

/**
 * Draws that what is written is hidden, and the way to show it.
 *
 * @internal
 */
export function drawVeiled(words: InterviewWords, unveil: () => void): TemplateResult {
  return html`<div class="card cluster">
    <p>${words.veiled}</p>
    <button type="button" class="primary" @click=${unveil}>${words.unveil}</button>
  </div>`;
}

/**
 * Draws the areas to choose among, in any order.
 *
 * @internal
 */
export function drawAreas(areaIds: readonly AreaId[], compact: boolean): TemplateResult {
  return html`<ul class="areas">
    ${repeat(
      areaIds,
      (id) => id,
      (id) =>
        html`<li><helhet-area-entry area-id=${id} ?compact=${compact}></helhet-area-entry></li>`,
    )}
  </ul>`;
}

/**
 * Draws the way to the closing ritual.
 *
 * @internal
 */
export function drawFinish({ asking }: InterviewWords, finish: () => void): TemplateResult {
  return html`<div class="finish">
    <p class="soft small">${asking.finishHint}</p>
    <button type="button" @click=${finish}>${asking.finish}</button>
  </div>`;
}

/**
 * Draws the pause: nothing of the talk, and the way back.
 *
 * @internal
 */
export function drawPaused({ paused }: InterviewWords, resume: () => void): TemplateResult {
  return html`<div class="card stack calm">
    <h3 class="subtitle" tabindex="-1">${paused.title}</h3>
    <p>${paused.hint}</p>
    <div><button type="button" class="primary" @click=${resume}>${paused.resume}</button></div>
  </div>`;
}

/**
 * Draws that it is over: how much was answered, never what.
 *
 * @internal
 */
export function drawDone(
  { done }: InterviewWords,
  language: Language,
  reopen: (reason: string) => void,
): TemplateResult {
  return html`<div class="card stack calm">
    <h3 class="subtitle" tabindex="-1">${done.title}</h3>
    <p>${done.hint}</p>
    <helhet-area-counts language=${language}></helhet-area-counts>
    <helhet-reopening
      language=${language}
      @helhet-reopen=${({ reason }: ReopenEvent) => reopen(reason)}
    ></helhet-reopening>
  </div>`;
}
