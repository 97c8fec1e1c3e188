import type { AnswerValue, Given, Person, QuestionView } from '@helhet/core';

import type { Random } from './random.js';

/** Something to give to a question: mostly what it takes, now and then another state, or what it cannot take. */
export function randomGiven(
  question: QuestionView,
  people: readonly Person[],
  random: Random,
  text = 'some words',
): Given {
  const turn = random.below(12);
  if (turn === 0) return { state: 'declined' };
  if (turn === 1) return { state: 'dont-know' };
  if (turn === 2) return { state: 'not-asked', reason: random.pick(['no time', '']) };
  if (turn === 3) return { state: 'answered', value: { kind: 'rating', number: 11 } };
  return { state: 'answered', value: randomValue(question, people, random, text) };
}

function randomValue(
  { kind, options }: QuestionView,
  people: readonly Person[],
  random: Random,
  text: string,
): AnswerValue {
  const option = random.any(options)?.id ?? '';
  switch (kind.kind) {
    case 'several-of':
      return { kind: 'several-of', options: [option] };
    case 'rating':
      return { kind: 'rating', number: random.below(11) };
    case 'number':
      return { kind: 'number', number: random.below(31) };
    case 'date':
      return { kind: 'date', date: random.pick(['2025-03', '2024-02-29', '2025-02-29']) };
    case 'person':
      return { kind: 'person', persons: people.slice(0, 1).map(({ id }) => id), others: [text] };
    case 'text':
    case 'observation':
      return { kind: kind.kind, text };
    case 'verbatim':
      return { kind: 'verbatim', text, speaker: 'anna' };
    default:
      return { kind: kind.kind, option };
  }
}
