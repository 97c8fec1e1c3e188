import type { Person, QuestionView } from '@helhet/core';

import type { AnsweringWords } from '../locales/answering-words.js';
import { wordsOfOption } from '../question/option-words.js';

/**
 * Lists what is read aloud of a question: its sentence, and what can be answered, as it is on screen.
 *
 * @internal
 */
export function sentencesOf(
  question: QuestionView,
  people: readonly Person[],
  words: AnsweringWords,
): readonly string[] {
  return [question.text, ...answersOf(question, people, words), words.dontKnow, words.declined];
}

function answersOf(
  question: QuestionView,
  people: readonly Person[],
  words: AnsweringWords,
): readonly string[] {
  const { kind, options } = question;
  switch (kind.kind) {
    case 'person':
      return people.map(({ label }) => label);
    case 'rating':
      return [
        options.find(({ id }) => id === '0')?.label ?? words.ratingLow,
        options.find(({ id }) => id === '10')?.label ?? words.ratingHigh,
      ];
    default: {
      const said = options.map((option) => wordsOfOption(question, option, words));
      return kind.kind === 'several-of' ? [words.severalHint, ...said] : said;
    }
  }
}
