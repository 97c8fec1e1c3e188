import { standardWordsOf, type OptionView, type QuestionView } from '@helhet/core';

import type { AnsweringWords } from '../locales/answering-words.js';

/**
 * Finds the words of an option: the question's own, or the standard words of its kind, or its id.
 *
 * @internal
 */
export function wordsOfOption(
  question: QuestionView,
  option: OptionView,
  words: AnsweringWords,
): string {
  return option.label ?? standardWordsOf(question.kind, words)[option.id] ?? option.id;
}
