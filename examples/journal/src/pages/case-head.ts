import type { CaseRecord } from '../cases/case-registry.js';
import { html, type Html } from './html.js';
import { inEach } from './in-each-language.js';
import type { Reader } from './layout.js';

/** The four pages of a case. */
export type CaseTab = 'assessment' | 'package' | 'protectedPlaces' | 'accessLog';

const tabs: readonly (readonly [CaseTab, string])[] = [
  ['assessment', ''],
  ['package', '/package'],
  ['protectedPlaces', '/protected-places'],
  ['accessLog', '/access-log'],
];

/** What stands above every page of a case: which one it is, and the way to the others. */
export function caseHead({ words }: Reader, held: CaseRecord, current: CaseTab): Html {
  return html` <div class="case-head">
    <p class="back">
      <a href="/cases"><span ${inEach('backToCases')}>${words.backToCases}</span></a>
    </p>
    <h1>${held.label} <span class="ref">${held.ref}</span></h1>
    <nav class="tabs" aria-label="${words.caseMenu}">
      ${tabs.map(
        ([tab, path]) =>
          html`<a
            href="/cases/${held.ref}${path}"
            ${inEach(tab)}
            ${tab === current && html` aria-current="page"`}
            >${words[tab]}</a
          >`,
      )}
    </nav>
  </div>`;
}
