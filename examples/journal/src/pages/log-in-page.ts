import type { Words } from '../words/words.js';
import { html } from './html.js';
import { layout, type Reader } from './layout.js';

/** Why someone is still here: wrong name or password, or they must wait some seconds. */
export type LogInProblem = 'wrong' | { readonly wait: number } | null;

export function logInPage(reader: Reader, next: string, problem: LogInProblem): string {
  const { words, language } = reader;
  return layout(reader, {
    title: words.logIn,
    kind: 'narrow',
    languageQuery: `next=${encodeURIComponent(next)}&`,
    content: html` <div class="card log-in">
      <h1>${words.logIn}</h1>
      <p class="soft">${words.tagline}</p>
      ${problem !== null && html`<p class="problem" role="alert">${sentenceOf(problem, words)}</p>`}
      <form method="post" action="/log-in">
        <input type="hidden" name="next" value="${next}" />
        <input type="hidden" name="lang" value="${language}" />
        <label for="name">${words.name}</label>
        <input
          id="name"
          name="name"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          required
          autofocus
        />
        <label for="password">${words.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
        />
        <button class="primary" type="submit">${words.logIn}</button>
      </form>
    </div>`,
  });
}

function sentenceOf(problem: NonNullable<LogInProblem>, words: Words): string {
  if (problem === 'wrong') return words.wrongNameOrPassword;
  return words.tooManyAttempts(Math.ceil(problem.wait / 60));
}
