import type { CaseRecord } from '../cases/case-registry.js';
import { exportLimitsOf, toPackageText, type AssessmentPackage } from '../package/case-package.js';
import type { Release } from '../package/release-store.js';
import { caseHead } from './case-head.js';
import { exportLimits } from './export-limits.js';
import { html, type Html } from './html.js';
import { layout, type Reader, type SessionReader } from './layout.js';
import { summarise, type InterviewSummary } from './package-summary.js';
import { releaseSection } from './release-section.js';

/** The package of a case: a summary for people, the JSON itself, and what was released. */
export function packagePage(
  reader: SessionReader,
  held: CaseRecord,
  assessment: AssessmentPackage,
  releases: readonly Release[],
): string {
  const { words } = reader;
  const summary = summarise(assessment, words);
  const limits = exportLimitsOf(assessment);
  const figures: readonly (readonly [string, number])[] = [
    [words.units, summary.units],
    [words.interviews, summary.interviews.length],
    [words.voices, summary.voices],
    [words.answers, summary.answers],
  ];
  return layout(reader, {
    title: words.package,
    kind: 'text',
    content: html` ${caseHead(reader, held, 'package')}
      <p class="soft">${words.packageIntroduction}</p>
      <dl class="figures">
        ${figures.map(
          ([name, count]) =>
            html`<div class="card">
              <dt>${name}</dt>
              <dd>${count}</dd>
            </div>`,
        )}
      </dl>
      ${exportLimits(reader, limits)}
      <p class="actions">
        <a class="button" href="/cases/${held.ref}/package.json" download="assessment.json"
          >${words.download}</a
        >
      </p>
      ${interviewTable(reader, summary.interviews)}
      <details class="card folded json">
        <summary>${words.asJson}</summary>
        <pre tabindex="0" aria-label="JSON" translate="no">${toPackageText(assessment)}</pre>
      </details>
      ${releaseSection(reader, held, limits, releases)}`,
  });
}

function interviewTable({ words }: Reader, interviews: readonly InterviewSummary[]): Html {
  if (interviews.length === 0) return html`<p class="card soft">${words.noInterviews}</p>`;
  return html` <h2 id="interviews">${words.interviews}</h2>
    <table class="card rows" aria-labelledby="interviews">
      <thead>
        <tr>
          <th scope="col">${words.unit}</th>
          <th scope="col">${words.respondent}</th>
          <th scope="col">${words.state}</th>
          <th scope="col">${words.answers}</th>
        </tr>
      </thead>
      <tbody>
        ${interviews.map(
          (interview) =>
            html` <tr>
              <td data-label="${words.unit}">
                ${interview.unit} <span class="soft small">${interview.kind}</span>
              </td>
              <td data-label="${words.respondent}">${interview.respondent}</td>
              <td data-label="${words.state}"><span class="tag">${interview.state}</span></td>
              <td data-label="${words.answers}">${interview.answers}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
