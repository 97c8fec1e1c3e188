import type { JournalError } from '../journal-error.js';
import type { Words } from '../words/words.js';
import { html } from './html.js';
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
      <p><a class="button" href="/cases">${words.backToCases}</a></p>
    </div>`,
  });
}

function sentencesOf(error: JournalError, words: Words): readonly [string, string] {
  if (error.status === 404) return [words.notFound, words.notFoundText];
  if (error.status < 500) return [words.failed, words.refusedText];
  return [words.failed, words.failedText];
}
