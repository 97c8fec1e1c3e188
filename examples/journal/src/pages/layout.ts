import type { Session } from '../sessions/session-store.js';
import { languages, wordsIn, type Language, type Words } from '../words/words.js';
import { html, type Html } from './html.js';
import { inEach } from './in-each-language.js';

/** For whom a page is written. */
export interface Reader {
  readonly words: Words;
  readonly language: Language;
  readonly session: Session | null;
}

/** For whom a page is written who is logged in. */
export type SessionReader = Reader & { readonly session: Session };

export interface Page {
  /** Never anything of a case: titles lie in history and on the task bar. */
  readonly title: string;
  readonly content: Html;
  /** A class on the page, for its width. The wide one has the element, which has a language switch of its own. */
  readonly kind: 'narrow' | 'text' | 'wide';
  /** The name of a script in `/assets/browser/`. */
  readonly script?: string;
  /** What the language links must carry along. */
  readonly languageQuery?: string;
}

/** Writes a whole page: head, top bar, content. */
export function layout(reader: Reader, page: Page): string {
  const { words, language } = reader;
  return `<!doctype html>\n${html`<html lang="${language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>${page.title} · ${words.journal}</title>
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      ${styles.map((style) => html`<link rel="stylesheet" href="/assets/${style}.css" />`)}
      ${page.script !== undefined && html`<script type="module" src="/assets/browser/${page.script}"></script>`}
    </head>
    <body class="${page.kind}${reader.session && ' worker-in'}">
      <a class="skip" href="#content"${inEach('skipToContent')}>${words.skipToContent}</a>
      <header class="top">
        <div class="top-inner">
          <a class="brand" href="/cases">${brandMark}<span${inEach('journal')}>${words.journal}</span></a>
          <div class="top-end">
            ${page.kind !== 'wide' && languageLinks(reader, page.languageQuery ?? '')}
            ${reader.session && workerMenu(reader.session, words)}
          </div>
        </div>
      </header>
      <main id="content" tabindex="-1">${page.content}</main>
    </body>
  </html>`.toString()}\n`;
}

const styles = ['theme', 'bar', 'controls', 'cases', 'records'];

const brandMark = html`<svg
  viewBox="0 0 32 32"
  width="28"
  height="28"
  aria-hidden="true"
  focusable="false"
>
  <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" stroke-width="2.5" />
  <circle cx="11.5" cy="13" r="3.2" fill="currentColor" />
  <circle cx="20.5" cy="13" r="3.2" fill="currentColor" />
  <circle cx="16" cy="21" r="2.6" fill="currentColor" />
</svg>`;

function languageLinks({ words, language }: Reader, query: string): Html {
  return html`<nav class="languages" aria-label="${words.chooseLanguage}">
    ${languages.map(
      (other) =>
        html`<a
          href="?${query}lang=${other}"
          lang="${other}"
          hreflang="${other}"
          ${other === language && html` aria-current="true"`}
          ><span class="short" aria-hidden="true">${other.toUpperCase()}</span
          ><span class="long">${wordsIn(other).languageName}</span></a
        >`,
    )}
  </nav>`;
}

function workerMenu({ worker, csrfToken }: Session, words: Words): Html {
  return html`<div class="worker">
    <span class="worker-name"
      ><span class="visually-hidden">${words.loggedInAs} </span>${worker.displayName}</span
    >
    <form method="post" action="/log-out">
      <input type="hidden" name="csrf" value="${csrfToken}" />
      <button class="quiet" type="submit" ${inEach('logOut')}>${words.logOut}</button>
    </form>
  </div>`;
}
