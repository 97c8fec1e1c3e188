import type { FindingStatus } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';

const shapes: Readonly<Record<FindingStatus | 'disagreement', TemplateResult>> = {
  proposed: svg`<circle cx="8" cy="8" r="6" stroke-dasharray="3 2.6" />`,
  'to-explore': svg`<circle cx="7" cy="7" r="4.6" /><path d="M10.6 10.6 14 14" />`,
  confirmed: svg`<circle class="filled" cx="8" cy="8" r="6" /><path class="check" d="M5 8.2 7.2 10.4 11 6" />`,
  rejected: svg`<circle cx="8" cy="8" r="6" /><path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" />`,
  withdrawn: svg`<path d="M6 3 2.6 6.4 6 9.8M2.8 6.4h6.4a4 4 0 0 1 0 7.6H6" />`,
  disagreement: svg`<path d="M3 6h10M3 10h10M11 2.5 5 13.5" />`,
};

/** A shape beside each word: never the colour alone. */
export function findingSign(of: FindingStatus | 'disagreement'): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${shapes[of]}
  </svg>`;
}
