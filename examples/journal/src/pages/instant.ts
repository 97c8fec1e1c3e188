import type { Language } from '../words/words.js';
import { html, type Html } from './html.js';

const zone = 'Europe/Stockholm';

/** Writes a point in time for people. */
export function instant(at: Date, language: Language): Html {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const text = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  }).format(at);
  return html`<time datetime="${at.toISOString()}">${text}</time>`;
}
