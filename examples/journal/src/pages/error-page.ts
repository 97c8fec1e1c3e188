import type { JournalError } from '../journal-error.js';
import type { Words } from '../words/words.js';
import { html, type Html } from './html.js';
import { layout, type Reader } from './layout.js';

/** What went wrong, for people; the code is there for whoever they ask. */
export function errorPage(reader: Reader, error: JournalError): string {
  const { words } = reader;
  const [title, text] = sentencesOf(error, words);
  return layout(reader, {
    title,
    kind: 'narrow',
    content: html` <div class="card">
      <h1>${title}</h1>
      <p>${text}</p>
      <p class="soft small">${error.code}</p>
      <p>${wayBack(error, words)}</p>
    </div>`,
  });
}

function sentencesOf(error: JournalError, words: Words): readonly [string, string] {
  if (error.code === 'release.blocked') return [words.notReleasedTitle, words.releaseBlocked];
  if (error.code === 'release.frozen') return [words.notReleasedTitle, words.releaseFrozen];
  if (error.status === 404) return [words.notFound, words.notFoundText];
  if (error.status < 500) return [words.failed, words.refusedText];
  return [words.failed, words.failedText];
}

/** A release is refused at an address beside that of the package, where it can be put right. */
function wayBack({ code }: JournalError, words: Words): Html {
  return code === 'release.blocked' || code === 'release.frozen'
    ? html`<a class="button" href="package">${words.toPackage}</a>`
    : html`<a class="button" href="/cases">${words.backToCases}</a>`;
}
