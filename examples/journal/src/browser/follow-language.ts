import type { AssessmentSession } from '@helhet/machines';

import type { Requests } from './requests.js';

/**
 * Lets the page speak the language that the worker chose in the element.
 *
 * Nothing is loaded anew, so nothing that is on screen is lost; the journal keeps the choice for its other pages.
 */
export function followLanguage(session: AssessmentSession, requests: Requests): void {
  let shown = session.view.language;

  session.subscribe(() => {
    const { language } = session.view;
    if (language === shown) return;
    shown = language;
    showLanguage(language);
    // Only a preference: the page is right already, and the next change is kept.
    requests.send('PUT', 'api/session/language', { language }).catch(() => undefined);
  });
}

/** Every sentence the page itself shows is there in each language, as `data-sv` and `data-en`. */
function showLanguage(language: string): void {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-sv]')) {
    element.textContent = element.dataset[language] ?? element.textContent;
  }
}
