import type { Family, Issue } from '@helhet/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import type { Locale } from '../locales/index.js';
import { edgeSentence, nameOf } from './person-text.js';

/** What {@link renderIssueList} draws, and where it leads. */
export interface IssueList {
  readonly issues: readonly Issue[];
  readonly family: Family;
  readonly locale: Locale;
  readonly show: (issue: Issue) => void;
}

/** Draws everything that is wrong in the family; each leads to its place. */
export function renderIssueList({ issues, family, locale, show }: IssueList): TemplateResult {
  const words = locale.family;
  return html`<section class="problem" id="issues" tabindex="-1" aria-labelledby="issues-heading">
    <h3 id="issues-heading">${words.issuesHeading(issues.length)}</h3>
    <ul>
      ${issues.map(
        (issue) =>
          html`<li>
            <button type="button" class="quiet" @click=${() => show(issue)}>
              <span
                ><b>${placeOf(issue, family, locale)}</b>:
                ${locale.issues[issue.code](issue.where)}</span
              >
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function placeOf({ where }: Issue, family: Family, { family: words }: Locale): string {
  const { person, edge: edgeId, household: householdId } = where;
  const edge = family.edges.find(({ id }) => id === edgeId);
  const household = family.households.find(({ id }) => id === householdId);
  if (edge) return edgeSentence(edge, family, words);
  if (household) {
    const home = household.label.trim() || words.unnamed;
    return person === undefined ? home : `${home}, ${nameOf(family, person, words)}`;
  }
  return person === undefined ? words.somethingElse : nameOf(family, person, words);
}
