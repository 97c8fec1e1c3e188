import type { Answer, AnswerKind, Given, Person, QuestionView } from '@helhet/core';
import { optionsOf } from '@helhet/core';

/** A question to draw in a test, with an answer when one is given. */
export function questionOf(kind: AnswerKind, part: Partial<QuestionView> = {}): QuestionView {
  return {
    id: 'q1',
    question: 'q1',
    area: 'a1',
    text: 'How is it at home?',
    kind,
    options: (optionsOf(kind) ?? []).map((id) => ({
      id,
      label: hasOwnWords(kind) ? `The ${id}` : null,
    })),
    private: false,
    answer: null,
    issue: null,
    ...part,
  };
}

function hasOwnWords({ kind }: AnswerKind): boolean {
  return kind === 'one-of' || kind === 'several-of';
}

/** An answer as the log holds it. */
export function answerOf(given: Given, part: Partial<Answer> = {}): Answer {
  return {
    id: 'e1',
    question: 'q1',
    given,
    audience: 'adult',
    catalogue: { id: 'i', version: '1.0.0', language: 'en', hash: '' },
    at: '2026-01-01T00:00:00.000Z',
    recordedBy: { id: 'w1', role: 'worker' },
    ...part,
  };
}

/** People to choose among. */
export const people: readonly Person[] = [
  { id: 'alma', label: 'Alma', kind: 'child', birth: { precision: 'unknown' } },
  { id: 'eva', label: 'Eva', kind: 'adult', birth: { precision: 'unknown' } },
];
