import type { AssessmentElement } from '@helhet/elements';
import type { AssessmentSession } from '@helhet/machines';

import { createFetchStore } from './fetch-store.js';
import { followLanguage } from './follow-language.js';
import { journalSafety } from './journal-safety.js';
import { loadLibrary } from './load-library.js';
import { loadWithPlaces } from './load-with-places.js';
import { createProtectedPlaces, type ProtectedPlaces } from './protected-places.js';
import { releaseOnHandOver } from './release-on-hand-over.js';
import { createRequests } from './requests.js';
import { saveBeforeLeaving } from './save-before-leaving.js';
import { tellWhenLoggedOut } from './tell-when-logged-out.js';

/** Gives the element on the page a session of its case. This is all that embedding takes. */
async function startAssessment(): Promise<void> {
  const element = document.querySelector<AssessmentElement>('helhet-assessment');
  if (!element) throw new Error('The page has no helhet-assessment.');
  const {
    caseRef = '',
    actorId,
    actorRole,
    actorName,
    actorOrganisation,
    csrfToken,
    language,
  } = element.dataset;
  const library = await loadLibrary('/assets/helhet.js');
  const { createAssessment, catalogue } = library;
  const store = createFetchStore(location.origin, csrfToken ?? '');
  const requests = createRequests(location.origin, csrfToken ?? '');
  const places = createProtectedPlaces(requests, caseRef, tellWhetherFetched);
  const session = createAssessment({
    caseRef,
    actor: {
      id: actorId ?? '',
      role: actorRole ?? '',
      ...(actorName !== undefined && { name: actorName }),
      ...(actorOrganisation !== undefined && { organisation: actorOrganisation }),
    },
    store: tellWhenLoggedOut(loadWithPlaces(store, places)),
    catalogue,
    safety: journalSafety(library, () => places.current),
    language: language === 'en' ? 'en' : 'sv',
  });
  element.session = session;
  followLanguage(session, requests);
  saveBeforeLeaving(session);
  releaseOnHandOver(element, session, requests);
  fetchOnReturn(places, session);
}

/** A colleague may have added a place while this page lay behind another, or while there was no network. */
function fetchOnReturn(places: ProtectedPlaces, session: AssessmentSession): void {
  const fetch = (): void =>
    void places.fetch().then(() => {
      session.lookForProtectedPlaces();
    });
  window.addEventListener('focus', fetch);
  window.addEventListener('online', fetch);
}

function tellWhetherFetched(isFetched: boolean): void {
  document.getElementById('places-not-fetched')?.toggleAttribute('hidden', isFetched);
}

startAssessment().catch(() => {
  document.getElementById('cannot-start')?.removeAttribute('hidden');
});
