import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, svg } from 'lit';

const mouths: Readonly<Record<string, SVGTemplateResult>> = {
  sad: svg`<path d="M21 45q11 -10 22 0" />`,
  'so-so': svg`<path d="M21 42h22" />`,
  happy: svg`<path d="M20 39q12 12 24 0" />`,
};

/**
 * Draws a face: never with tears, and never without words beside it.
 *
 * @internal
 */
export function drawFace(option: string): TemplateResult {
  return html`<svg class="face" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <circle cx="32" cy="32" r="28" />
    <circle class="eye" cx="23" cy="26" r="3" />
    <circle class="eye" cx="41" cy="26" r="3" />
    ${mouths[option]}
  </svg>`;
}
