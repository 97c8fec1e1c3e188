import type { AssessmentElement } from '@helhet/elements';
import type { AssessmentSession } from '@helhet/machines';

import { FetchStoreError } from './fetch-store-error.js';
import type { Requests } from './requests.js';

/**
 * Releases the package when the worker hands the assessment over.
 *
 * The journal builds it from the log it holds, not from what a page could have made up, so everything must
 * be saved first.
 */
export function releaseOnHandOver(
  element: AssessmentElement,
  session: AssessmentSession,
  requests: Requests,
): void {
  element.addEventListener('helhet-package', (event) => {
    if (event.reason !== 'handed-over') return;
    // Whether it was handed over is not known before the journal has answered.
    event.preventDefault();
    const path = `api/cases/${encodeURIComponent(session.view.caseRef)}/releases`;
    whenSaved(session)
      .then(() => requests.send('POST', path, {}))
      .then(
        () => show('released'),
        (error: unknown) => show(noticeOf(error)),
      );
  });
}

function whenSaved(session: AssessmentSession): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (session.view.saving.unsaved > 0) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    session.saveNow();
    look();
  });
}

/** The notices of the page, of which one is shown. */
const notices = ['released', 'not-released', 'release-blocked', 'release-frozen'] as const;

function noticeOf(error: unknown): (typeof notices)[number] {
  const code = error instanceof FetchStoreError ? error.code : null;
  if (code === 'release.blocked') return 'release-blocked';
  return code === 'release.frozen' ? 'release-frozen' : 'not-released';
}

/** The notices stand above the element: whoever has pressed a button far down must see them too. */
function show(shown: (typeof notices)[number]): void {
  for (const id of notices) {
    const notice = document.getElementById(id);
    notice?.toggleAttribute('hidden', id !== shown);
    if (id === shown) notice?.scrollIntoView({ block: 'nearest' });
  }
}
