import { languages, wordsIn, type Words } from '../words/words.js';
import { html, type Html } from './html.js';

type Sentence = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];

/** A sentence in each language, as attributes, so that a script can change the language of a page in use. */
export function inEach(sentence: Sentence): Html {
  const attributes = languages.map(
    (language) => html` data-${language}="${wordsIn(language)[sentence]}"`,
  );
  return html`${attributes}`;
}
