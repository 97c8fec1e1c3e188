import type { AssessmentView } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import type { AssessmentWords } from '../locales/index.js';

/** Draws why there is nothing to work with yet: the case is on its way, cannot be had, or not be read. */
export function renderWaiting(
  status: AssessmentView['status'],
  words: AssessmentWords,
  reload: () => void,
): TemplateResult {
  switch (status) {
    case 'unreachable':
      return html`<div class="card stack" role="alert">
        <h2 class="heading">${words.unreachable.heading}</h2>
        <p>${words.unreachable.text}</p>
        <div>
          <button type="button" class="primary" @click=${reload}>${words.unreachable.retry}</button>
        </div>
      </div>`;
    case 'refused':
      return html`<div class="card stack" role="alert">
        <h2 class="heading">${words.refused.heading}</h2>
        <p>${words.refused.text}</p>
      </div>`;
    case 'loading':
    case 'ready':
      return html`<p class="soft empty" role="status">${words.loading}</p>`;
  }
}
