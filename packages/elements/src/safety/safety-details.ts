import type { LegalView, SafetyView } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { SafetyWordsOfElements } from '../locales/safety-words.js';

/**
 * Draws the host's numbers to call.
 *
 * @internal
 */
export function drawNumbers(
  numbers: SafetyView['numbers'],
  words: SafetyWordsOfElements,
): TemplateResult | typeof nothing {
  if (numbers.length === 0) return nothing;
  return html`<div>
    <p class="group-label">${words.numbers}</p>
    <ul class="numbers">
      ${numbers.map(
        ({ key, number }) =>
          html`<li>
            ${words.numberNames[key]}
            <a href=${`tel:${number.replaceAll(/[^+\d]/g, '')}`}>${number}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}

/**
 * Draws what the law says, folded; and how far it can be relied on.
 *
 * @internal
 */
export function drawLegal(
  legal: readonly LegalView[],
  words: SafetyWordsOfElements,
): TemplateResult | typeof nothing {
  if (legal.length === 0) return nothing;
  return html`<details class="pane">
    <summary>${words.legal}</summary>
    ${legal.map(
      ({ title, text, reference, verified, stale }) =>
        html`<p>
          <b>${title}</b
          >${reference === null ? nothing : html` <span class="soft small">${reference}</span>`}<br />
          ${text}
          ${verified === 'yes' ? nothing : html`<span class="soft small">${words.unverified}</span>`}
          ${stale ? html`<span class="soft small">${words.stale}</span>` : nothing}
        </p>`,
    )}
  </details>`;
}
