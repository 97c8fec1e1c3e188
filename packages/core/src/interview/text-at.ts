import { fillPlaceholders } from '../instrument/fill-placeholders.js';
import { namesAt } from './asked-places.js';
import type { Asking } from './asking.js';
import type { QuestionPlace } from './question-key.js';

/**
 * Gives the sentence that is asked at a place, with its names filled in; empty for a question that has none for
 * this audience.
 *
 * @public
 */
export function textAt(asking: Asking, { question, instance }: QuestionPlace): string {
  const { words, audience, entries } = asking;
  const names = namesAt(asking, entries.get(question)?.group ?? null, instance);
  return fillPlaceholders(words.questions[question]?.text[audience] ?? '', names, words.language);
}
