import type { AssessmentElement } from '@helhet/elements';

import { createFetchStore } from './fetch-store.js';
import { followLanguage } from './follow-language.js';
import { journalSafety } from './journal-safety.js';
import { loadLibrary } from './load-library.js';
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
    actorOrganisation,
    csrfToken,
    language,
  } = element.dataset;
  const library = await loadLibrary('/assets/helhet.js');
  const { createAssessment, catalogue } = library;
  const store = createFetchStore(location.origin, csrfToken ?? '');
  const requests = createRequests(location.origin, csrfToken ?? '');
  const session = createAssessment({
    caseRef,
    actor: {
      id: actorId ?? '',
      role: actorRole ?? '',
      ...(actorOrganisation !== undefined && { organisation: actorOrganisation }),
    },
    store: tellWhenLoggedOut(store),
    catalogue,
    safety: journalSafety(library),
    language: language === 'en' ? 'en' : 'sv',
  });
  element.session = session;
  followLanguage(session, requests);
  saveBeforeLeaving(session);
  releaseOnHandOver(element, session, requests);
}

startAssessment().catch(() => {
  document.getElementById('cannot-start')?.removeAttribute('hidden');
});
