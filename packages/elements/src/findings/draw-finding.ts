import type { Family, Finding } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { FindingVerb } from '../locales/findings-words.js';
import type { Locale } from '../locales/locale.js';
import { findingSign } from './finding-sign.js';
import { respondentNames, type ProposingLine } from './proposing-lines.js';
import { drawDecision } from './say-decision.js';

/** What a finding is drawn with. */
export interface FindingDrawing {
  readonly name: string;
  readonly lines: readonly ProposingLine[];
  readonly locale: Locale;
  readonly family: Family;
  /** What stands in the place of the buttons; `null` when nothing is being written about it. */
  readonly form: TemplateResult | null;
  readonly begin: (verb: FindingVerb) => void;
}

/** What can be done with a finding now. */
export function verbsFor({ decision }: Finding): readonly FindingVerb[] {
  if (!decision) return ['confirm', 'reject', 'explore'];
  if (decision.verdict === 'explored') return ['confirm', 'reject', 'explore', 'reconsider'];
  return ['reconsider'];
}

/** Draws one finding: its name, how it stands, what points to it, who says otherwise, and what can be done. */
export function renderFinding(finding: Finding, ground: FindingDrawing): TemplateResult {
  const { name, locale, form } = ground;
  const { findings: words } = locale;
  const { factor, kind, status, decision, earlier } = finding;
  const id = `finding-${factor}`;
  return html`<article part="finding" class="finding ${status}" aria-labelledby=${id}>
    <div class="head">
      <h4 id=${id} tabindex="-1">${name}</h4>
      <p class="status">
        ${findingSign(status)}
        ${status === 'to-explore' ? `${words.kinds[kind]} · ` : nothing}${words.statuses[status]}
      </p>
    </div>
    ${finding.changedSince ? html`<p class="notice small">${words.changed}</p>` : nothing}
    ${renderLines(ground)} ${renderDisagreement(finding, ground)}
    ${decision ? drawDecision(decision, kind, locale) : nothing}
    ${
      earlier.length === 0
        ? nothing
        : html`<details class="pane">
            <summary>${words.earlier}</summary>
            <div class="stack">${earlier.map((one) => drawDecision(one, kind, locale))}</div>
          </details>`
    }
    ${form ?? renderVerbs(finding, ground)}
  </article>`;
}

function renderLines({
  lines,
  locale: { findings: words, board },
}: FindingDrawing): TemplateResult {
  if (lines.length === 0) return html`<p class="soft small">${words.nothingPoints}</p>`;
  return html`<div>
    <p class="soft small">${words.pointsTo}</p>
    <ul class="lines">
      ${lines.map(
        ({ who, question, said, elsewhere }) =>
          html`<li>
            <span class="who">${who.trim() || board.unnamed}</span>
            <span class="question">${question}</span>
            <span class="said">${said}</span>
            ${
              elsewhere === null
                ? nothing
                : html`<span class="soft small">${words.elsewhere(elsewhere)}</span>`
            }
          </li>`,
      )}
    </ul>
  </div>`;
}

function renderDisagreement(
  { disagreement }: Finding,
  { family, locale }: FindingDrawing,
): TemplateResult | typeof nothing {
  if (!disagreement) return nothing;
  const { says, otherwise } = disagreement;
  return html`<p part="disagreement" class="differ">
    ${findingSign('disagreement')}
    <span
      >${locale.findings.disagreement(
        respondentNames(says, family, locale),
        respondentNames(otherwise, family, locale),
      )}</span
    >
  </p>`;
}

function renderVerbs(finding: Finding, { name, locale, begin }: FindingDrawing): TemplateResult {
  const { verbs } = locale.findings;
  return html`<div class="cluster acts">
    ${verbsFor(finding).map(
      (verb) =>
        html`<button
          type="button"
          class=${`${verb} ${verb === 'reconsider' ? 'quiet' : ''}`}
          aria-label=${`${verbs[verb]}: ${name}`}
          @click=${() => begin(verb)}
        >
          ${verbs[verb]}
        </button>`,
    )}
  </div>`;
}
