import type { AnswerKind, Area, Audience, Condition, Instrument, UnitKind } from '@helhet/core';
import { audiences } from '@helhet/core';

type Question = Area['questions'][0];

function ask(id: string, kind: AnswerKind, more: Partial<Question> = {}): Question {
  return { id, ask: Object.fromEntries(audiences.map((audience) => [audience, kind])), ...more };
}

const yesTo = (question: string): Condition => ({ question, equals: 'yes' });
const notOfAdults: readonly Audience[] = ['child-2-6', 'child-7-12', 'child-13-17', 'worker'];

/** Every kind of answer, and what only one of them is asked alone. */
const everyday: Area = {
  id: 'A',
  mandatory: true,
  questions: [
    ask('A.yes', { kind: 'yes-no' }),
    ask('A.text', { kind: 'text' }, { when: yesTo('A.yes') }),
    ask('A.rating', { kind: 'rating' }, { when: { question: 'A.text', answered: true } }),
    ask('A.several', { kind: 'several-of', options: ['a', 'b', 'c', 'none'] }),
    ask('A.faces', { kind: 'faces' }, { private: notOfAdults }),
    ask('A.said', { kind: 'verbatim' }),
  ],
};

/** Private questions, one after the other, and what is asked openly because of them. */
const secrets: Area = {
  id: 'B',
  questions: [
    ask('B.often', { kind: 'frequency' }, { private: true }),
    ask('B.said', { kind: 'verbatim' }, { private: true, when: yesTo('A.yes') }),
    ask('B.number', { kind: 'number', min: 0, max: 30 }),
    ask('B.open', { kind: 'one-of', options: ['a', 'b'] }, { when: often('B.often') }),
    ask('B.steps', { kind: 'steps' }),
  ],
};

/** Private through and through, and only for whom the areas before say so. */
const hidden: Area = {
  id: 'C',
  when: { any: [often('B.often'), yesTo('A.yes')] },
  questions: [
    ask('C.who', { kind: 'person' }, { private: true }),
    ask('C.when', { kind: 'date' }, { private: true, when: { question: 'C.who', answered: true } }),
    ask('C.home', { kind: 'yes-no' }, { private: true }),
  ],
};

const things: Area = {
  id: 'D',
  questions: [
    ask('D.date', { kind: 'date' }),
    ask('D.who', { kind: 'person' }),
    { id: 'D.seen', ask: { worker: { kind: 'observation' } } },
  ],
  groups: [
    {
      id: 'D.jobs',
      each: 'entry',
      questions: [
        ask('D.job', { kind: 'yes-no' }),
        ask('D.why', { kind: 'text' }, { when: yesTo('D.job') }),
        ask('D.hurt', { kind: 'yes-no' }, { private: true }),
      ],
    },
    {
      id: 'D.turns',
      each: 'entry',
      questions: [ask('D.turn', { kind: 'text' }, { private: true })],
    },
  ],
};

function often(question: string): Condition {
  return { question, atLeast: 'often' };
}

const kinds: readonly UnitKind[] = ['child', 'parent', 'parent-child', 'couple', 'family'];

/** One for each kind of unit, all alike: short, and with everything that can hide in it. */
export const smallInstruments: readonly Instrument[] = kinds.map((unit) => ({
  id: unit,
  version: '1.0.0',
  unit,
  areas: [everyday, secrets, hidden, things],
}));
