import {
  noneOption,
  type AnswerValue,
  type Given,
  type Person,
  type QuestionView,
} from '@helhet/core';

import type { Random } from './random.js';

const sentences = [
  'Det brukar fungera ganska bra.',
  'Ibland är det svårt, mest på kvällarna.',
  'Jag vill helst prata om det en annan gång.',
  'Mormor hjälper till när det behövs.',
  'Det har blivit lugnare sedan i våras.',
];

/** Finds something to give to a question: mostly an answer, now and then one of the other states. */
export function seededAnswer(
  question: QuestionView,
  people: readonly Person[],
  random: Random,
): Given {
  const turn = random.below(20);
  if (turn === 0) return { state: 'declined' };
  if (turn === 1) return { state: 'dont-know' };
  if (turn === 2) return { state: 'not-asked', reason: 'Tiden räckte inte' };
  return { state: 'answered', value: seededValue(question, people, random) };
}

function seededValue(
  { kind, options }: QuestionView,
  people: readonly Person[],
  random: Random,
): AnswerValue {
  switch (kind.kind) {
    case 'several-of': {
      const some = options.filter(({ id }) => id !== noneOption && random.below(3) === 0);
      const chosen = some.length > 0 ? some : [random.pick(options)];
      return { kind: 'several-of', options: chosen.map((option) => option.id) };
    }
    case 'rating':
      return { kind: 'rating', number: random.below(11) };
    case 'number': {
      const { min = 0, max = 30 } = kind;
      return { kind: 'number', number: min + random.below(max - min + 1) };
    }
    case 'date':
      return { kind: 'date', date: `2025-${String(1 + random.below(12)).padStart(2, '0')}` };
    case 'person':
      return people.length > 0
        ? { kind: 'person', persons: [random.pick(people).id], others: [] }
        : { kind: 'person', persons: [], others: ['en granne'] };
    case 'text':
      return { kind: 'text', text: random.pick(sentences) };
    case 'observation':
      return { kind: 'observation', text: random.pick(sentences) };
    case 'verbatim':
      return { kind: 'verbatim', text: random.pick(sentences), speaker: 'den som svarar' };
    default:
      return { kind: kind.kind, option: random.pick(options).id };
  }
}
