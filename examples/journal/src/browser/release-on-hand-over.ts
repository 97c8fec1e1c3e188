import type { AssessmentElement } from '@helhet/elements';
import type { AssessmentSession } from '@helhet/machines';

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
    const path = `api/cases/${encodeURIComponent(session.view.caseRef)}/releases`;
    whenSaved(session)
      .then(() => requests.send('POST', path, {}))
      .then(
        () => show('released'),
        () => show('not-released'),
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

function show(notice: 'released' | 'not-released'): void {
  for (const id of ['released', 'not-released']) {
    document.getElementById(id)?.toggleAttribute('hidden', id !== notice);
  }
}
