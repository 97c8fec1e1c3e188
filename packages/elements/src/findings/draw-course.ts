import { findingImmediacies, findingTrends } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { renderSelectField } from '../field/select-field.js';
import type { FindingsWords } from '../locales/findings-words.js';
import type { FindingDraft } from './finding-draft.js';

/** Draws how soon something must be done about a risk, and which way it goes: each may be left open. */
export function drawCourse(
  draft: FindingDraft,
  words: FindingsWords,
  name: string,
  change: (draft: FindingDraft) => void,
): TemplateResult {
  const { immediacy, trend } = words.form;
  return html`<div class="course">
    ${
      draft.kind === 'risk'
        ? renderSelectField<FindingDraft['immediacy']>({
            id: 'immediacy',
            name: `${name}immediacy`,
            label: immediacy,
            value: draft.immediacy,
            options: [
              ['', words.form.leftOpen],
              ...findingImmediacies.map((one) => [one, words.immediacies[one]] as const),
            ],
            changed: (chosen) => change({ ...draft, immediacy: chosen }),
          })
        : nothing
    }
    ${renderSelectField<FindingDraft['trend']>({
      id: 'trend',
      name: `${name}trend`,
      label: trend,
      value: draft.trend,
      options: [
        ['', words.form.leftOpen],
        ...findingTrends.map((one) => [one, words.trends[one]] as const),
      ],
      changed: (chosen) => change({ ...draft, trend: chosen }),
    })}
  </div>`;
}
