import type { AssessmentSession } from '@helhet/machines';

/** Asks before a page with something unsaved is left, and tries to save at every chance there is. */
export function saveBeforeLeaving(session: AssessmentSession): void {
  const save = (): void => {
    if (session.view.saving.unsaved > 0) session.saveNow();
  };
  window.addEventListener('beforeunload', (event) => {
    save();
    if (session.view.saving.unsaved > 0) event.preventDefault();
  });
  window.addEventListener('pagehide', save);
  window.addEventListener('online', save);
  document.addEventListener('visibilitychange', save);
}
