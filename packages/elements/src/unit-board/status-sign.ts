import type { UnitView } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { svg, html } from 'lit';

const shapes: Readonly<Record<UnitView['status'], TemplateResult>> = {
  'not-started': svg`<circle cx="8" cy="8" r="6" fill="none" />`,
  started: svg`<circle cx="8" cy="8" r="6" fill="none" /><path class="filled" d="M8 2a6 6 0 0 1 0 12z" />`,
  done: svg`<circle class="filled" cx="8" cy="8" r="6" /><path class="check" d="M5 8.2 7.2 10.4 11 6" />`,
  'set-aside': svg`<circle cx="8" cy="8" r="6" fill="none" /><path d="M6.4 5.5v5M9.6 5.5v5" />`,
  closed: svg`<rect x="2" y="2" width="12" height="12" rx="2" fill="none" /><path d="M5 8h6" />`,
};

/** A shape for each status, beside its word: never the colour alone. */
export function statusSign(status: UnitView['status']): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    ${shapes[status]}
  </svg>`;
}

/** A bar for how far someone has come; the words beside it say it too. */
export function progressBar(settled: number, total: number): TemplateResult {
  const done = total === 0 ? 0 : Math.round((settled / total) * 100);
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="4" rx="2" />
    <rect class="filled" width=${done} height="4" rx="2" />
  </svg>`;
}
