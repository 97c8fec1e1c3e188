import type { FamilyView } from '@helhet/machines';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { Locale } from '../locales/index.js';
import { isSameIssue } from './family-step-element.js';
import { nameOf } from './person-text.js';

/**
 * Draws, quietly, what the step to take next still needs. What is wrong is told elsewhere; this is only
 * not yet there. The same need of several people is said once.
 */
export function renderStepNeeds(
  { family, issues, stepIssues }: FamilyView,
  { family: words, issues: sentences }: Locale,
): TemplateResult | typeof nothing {
  const needs = new Map<string, string[]>();
  for (const issue of stepIssues) {
    if (issues.some((other) => isSameIssue(issue, other))) continue;
    const sentence = sentences[issue.code](issue.where);
    const { person } = issue.where;
    const names = person === undefined ? [] : [nameOf(family, person, words)];
    needs.set(sentence, [...(needs.get(sentence) ?? []), ...names]);
  }
  if (needs.size === 0) return nothing;
  return html`<div class="soft small">
    <p>${words.stepNeeds}</p>
    <ul class="needs">
      ${[...needs].map(
        ([sentence, names]) =>
          html`<li>
            ${names.length > 0 ? html`<b>${names.join(', ')}</b>: ` : nothing}${sentence}
          </li>`,
      )}
    </ul>
  </div>`;
}
