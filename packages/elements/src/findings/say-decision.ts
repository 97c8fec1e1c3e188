import type { Factor, FindingDecision } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { Locale } from '../locales/locale.js';
import { workerName } from '../safety/worker-name.js';
import { sayDate } from '../voices/say-value.js';

/** Draws what was decided: in words, with what it rests on, why, by whom and when. */
export function drawDecision(
  decision: FindingDecision,
  kind: Factor['kind'],
  { findings: words, language }: Locale,
): TemplateResult {
  const { at, decidedBy } = decision;
  return html`<div class="decision">
    <p>${verdictOf(decision, kind, words)}</p>
    ${
      decision.verdict === 'confirmed'
        ? html`<p class="soft small">
            ${words.restsOn([...new Set(decision.basis.map(({ source }) => words.sources[source]))])}
          </p>`
        : nothing
    }
    ${writtenIn(decision) === '' ? nothing : html`<p class="written">${writtenIn(decision)}</p>`}
    <p class="soft small">${words.decidedBy(workerName(decidedBy), sayDate(at, language))}</p>
  </div>`;
}

function verdictOf(
  decision: FindingDecision,
  kind: Factor['kind'],
  words: Locale['findings'],
): string {
  const verdict = words.verdicts[decision.verdict];
  if (decision.verdict !== 'confirmed') return verdict;
  const { grade, confidence, immediacy, trend } = decision;
  return [
    verdict,
    words.grades[kind][grade],
    ...(immediacy ? [words.immediacies[immediacy]] : []),
    ...(trend ? [words.trends[trend]] : []),
    words.confidences[confidence],
  ].join(' · ');
}

function writtenIn(decision: FindingDecision): string {
  switch (decision.verdict) {
    case 'confirmed':
      return decision.note ?? '';
    case 'explored':
      return decision.how;
    default:
      return decision.reason;
  }
}
