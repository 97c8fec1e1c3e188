import type { CaseRecord } from '../cases/case-registry.js';
import type { Session } from '../sessions/session-store.js';
import { caseHead } from './case-head.js';
import { html } from './html.js';
import { inEach } from './in-each-language.js';
import { layout, type Reader } from './layout.js';

/** The page that embeds the assessment. The script finds what it needs in the element's data attributes. */
export function casePage(reader: Reader, session: Session, held: CaseRecord): string {
  const { words, language } = reader;
  const { worker, csrfToken } = session;
  return layout(reader, {
    title: words.assessment,
    kind: 'wide',
    script: 'case-page.js',
    content: html` ${caseHead(reader, held, 'assessment')}
      <noscript><p class="problem">${words.needsScript}</p></noscript>
      <p class="problem" id="cannot-start" role="alert" hidden${inEach('cannotStart')}>${words.cannotStart}</p>
      <p class="notice" id="session-ended" role="alert" hidden><span${inEach('sessionEnded')}>${words.sessionEnded}</span> <a href="/log-in" target="_blank" rel="noopener"${inEach('logInAgain')}>${words.logInAgain}</a></p>
      <p class="good" id="released" role="status" hidden><span${inEach('released')}>${words.released}</span> <a href="/cases/${held.ref}/package#releases"${inEach('releases')}>${words.releases}</a></p>
      <p class="problem" id="not-released" role="alert" hidden${inEach('notReleased')}>${words.notReleased}</p>
      <p class="notice" id="release-blocked" role="alert" hidden${inEach('releaseBlocked')}>${words.releaseBlocked}</p>
      <p class="notice" id="release-frozen" role="alert" hidden><span${inEach('releaseFrozen')}>${words.releaseFrozen}</span> <a href="/cases/${held.ref}/package#releases"${inEach('toPackage')}>${words.toPackage}</a></p>
      <p class="problem" id="places-not-fetched" role="alert" hidden${inEach('placesNotFetched')}>${words.placesNotFetched}</p>
      <helhet-assessment
        data-case-ref="${held.ref}"
        data-actor-id="${worker.id}"
        data-actor-role="${worker.role}"
        data-actor-name="${worker.displayName}"
        data-actor-organisation="${worker.organisation}"
        data-csrf-token="${csrfToken}"
        data-language="${language}"
      ></helhet-assessment>`,
  });
}
