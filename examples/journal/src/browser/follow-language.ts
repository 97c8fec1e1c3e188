import type { AssessmentSession } from '@helhet/machines';

import type { Requests } from './requests.js';

/**
 * Lets the page and the element speak the same language, whichever was told to change.
 *
 * Nothing is loaded anew, so nothing that is on screen is lost.
 */
export function followLanguage(session: AssessmentSession, requests: Requests): void {
  let shown = session.view.language;

  for (const link of document.querySelectorAll<HTMLElement>('[data-language]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      session.setLanguage(link.dataset['language'] ?? shown);
    });
  }

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
  for (const link of document.querySelectorAll<HTMLElement>('[data-language]')) {
    if (link.dataset['language'] === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
