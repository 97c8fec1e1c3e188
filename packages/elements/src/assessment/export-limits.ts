import type { AssessmentView } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { CaseNoticesWords } from '../locales/case-notices-words.js';

/** Draws what may not be passed on from the case now, and why not; nothing when everything may. */
export function drawExportLimits(
  { frozenBy, blockedBy, workersHidden }: AssessmentView['exportLimits'],
  words: CaseNoticesWords,
): TemplateResult | typeof nothing {
  const said = [
    ...(frozenBy.length > 0 ? [words.frozen] : []),
    ...(blockedBy.length > 0 ? [words.blocked] : []),
    ...(workersHidden ? [words.workersHidden] : []),
  ];
  return said.length === 0
    ? nothing
    : html`<div class="notice" role="note">
        ${said.map((sentence) => html`<p>${sentence}</p>`)}
      </div>`;
}
