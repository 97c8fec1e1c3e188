import type { ExportLimits } from '../package/case-package.js';
import { html, type Html } from './html.js';
import type { Reader } from './layout.js';

/** Says what may not be passed on as things are, and why; nothing when everything may. */
export function exportLimits(
  { words }: Reader,
  { frozenBy, blockedBy, workersHidden }: ExportLimits,
): Html | null {
  const said = [
    ...(frozenBy.length > 0 ? [words.exportFrozen] : []),
    ...(blockedBy.length > 0 ? [words.exportBlocked] : []),
    ...(workersHidden ? [words.workersHidden] : []),
  ];
  if (said.length === 0) return null;
  return html`<div class="notice stacked" role="note">
    ${said.map((sentence) => html`<p>${sentence}</p>`)}
  </div>`;
}
