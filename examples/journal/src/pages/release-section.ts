import type { CaseRecord } from '../cases/case-registry.js';
import type { ExportLimits } from '../package/case-package.js';
import type { Release } from '../package/release-store.js';
import { html, type Html } from './html.js';
import { instant } from './instant.js';
import type { Reader, SessionReader } from './layout.js';

/** What has been released of a case, and the way to release it as it is; or why that cannot be done now. */
export function releaseSection(
  reader: SessionReader,
  held: CaseRecord,
  limits: ExportLimits,
  releases: readonly Release[],
): Html {
  const { words } = reader;
  return html` <section class="releases" aria-labelledby="releases">
    <h2 id="releases">${words.releases}</h2>
    <p class="soft">${words.releasesIntroduction}</p>
    ${
      releases.length === 0
        ? html`<p class="card soft">${words.noReleases}</p>`
        : html`<ol class="card release-list" reversed>
            ${releases.map((release) => releaseRow(reader, held, limits, release))}
          </ol>`
    }
    ${limits.blockedBy.length > 0 ? blocked(reader, held) : releasingForm(reader, held, limits)}
  </section>`;
}

function releaseRow(
  { words, language }: Reader,
  held: CaseRecord,
  { workersHidden }: ExportLimits,
  { number, releasedAt, workerName, sha256, notForOtherParty }: Release,
): Html {
  return html` <li>
    <a href="/cases/${held.ref}/releases/${number}.json" download="assessment.json"
      >${words.releaseNumber(number)}</a
    >
    <span class="soft"
      >${instant(releasedAt, language)}${workersHidden ? null : html`, ${workerName}`}</span
    >
    ${notForOtherParty && html`<span class="tag">${words.releasedNotForOtherParty}</span>`}
    <span class="soft small">${words.fingerprint} <code>${sha256.slice(0, 16)}</code></span>
  </li>`;
}

function blocked({ words }: Reader, held: CaseRecord): Html {
  return html`<p class="notice">
    ${words.releaseBlocked} <a href="/cases/${held.ref}">${words.toAssessment}</a>
  </p>`;
}

function releasingForm(
  { words, session }: SessionReader,
  held: CaseRecord,
  { frozenBy }: ExportLimits,
): Html {
  return html`<form class="fields" method="post" action="/cases/${held.ref}/releases">
    <input type="hidden" name="csrf" value="${session.csrfToken}" />
    ${
      frozenBy.length > 0 &&
      html`<label class="check"
        ><input type="checkbox" name="notForOtherParty" value="yes" required />
        ${words.notForOtherParty}</label
      >`
    }
    <button type="submit">${words.release}</button>
  </form>`;
}
