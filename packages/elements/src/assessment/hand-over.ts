import type { AssessmentView, UnitView } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { CaseNoticesWords } from '../locales/case-notices-words.js';
import type { AssessmentWords } from '../locales/index.js';
import { drawExportLimits } from './export-limits.js';

/** What {@link renderHandOver} draws, and what it asks for. */
export interface HandOver {
  readonly words: AssessmentWords['handOver'];
  readonly units: readonly UnitView[];
  readonly isSaved: boolean;
  readonly exportLimits: AssessmentView['exportLimits'];
  readonly notices: CaseNoticesWords;
  readonly send: () => void;
  readonly download: () => void;
}

/** Draws the place where the assessment is handed to the host's record system. */
export function renderHandOver(given: HandOver): TemplateResult {
  const { words, units } = given;
  const done = units.filter(({ status }) => status === 'done').length;
  return html`<div class="card stack hand-over">
    <h2 class="title">${words.heading}</h2>
    <p>${words.lead}</p>
    <p>${words.done(done, units.length)} ${done < units.length ? words.unfinished : nothing}</p>
    ${given.isSaved ? nothing : html`<p class="notice">${words.unsaved}</p>`}
    ${drawExportLimits(given.exportLimits, given.notices)}
    <div class="cluster">
      <button type="button" class="primary" @click=${given.send}>${words.send}</button>
      <button type="button" @click=${given.download}>${words.download}</button>
    </div>
    <p class="soft small">${words.downloadHelp}</p>
  </div>`;
}
