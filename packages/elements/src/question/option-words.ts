import type { OptionView, QuestionView } from '@helhet/core';

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
  return option.label ?? standardWords(question, words)[option.id] ?? option.id;
}

function standardWords(question: QuestionView, words: AnsweringWords): Record<string, string> {
  switch (question.kind.kind) {
    case 'faces':
      return words.faces;
    case 'steps':
      return words.steps;
    case 'frequency':
      return words.frequency;
    case 'yes-no':
      return words.yesNo;
    default:
      return {};
  }
}
