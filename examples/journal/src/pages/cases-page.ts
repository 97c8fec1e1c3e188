import type { CaseRecord } from '../cases/case-registry.js';
import { html, type Html } from './html.js';
import { instant } from './instant.js';
import { layout, type Reader } from './layout.js';

/** The cases of whoever is logged in. Nothing that anyone has answered is here. */
export function casesPage(reader: Reader, cases: readonly CaseRecord[]): string {
  const { words } = reader;
  return layout(reader, {
    title: words.myCases,
    kind: 'text',
    content: html` <h1>${words.myCases}</h1>
      ${
        cases.length === 0
          ? html`<p class="card soft">${words.noCases}</p>`
          : html`<ul class="cases">
              ${cases.map((held) => caseCard(reader, held))}
            </ul>`
      }`,
  });
}

function caseCard({ words, language }: Reader, held: CaseRecord): Html {
  return html` <li class="card case">
    <h2>
      <a href="/cases/${held.ref}">${held.label} <span class="ref">${held.ref}</span></a>
    </h2>
    <p class="soft">${words.lastActivity} ${instant(held.lastActivityAt, language)}</p>
  </li>`;
}
