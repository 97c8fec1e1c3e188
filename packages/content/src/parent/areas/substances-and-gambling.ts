import type { Area, Condition } from '@helhet/core';

import { date, frequency, text, yesNo } from '../../answer-kinds.js';

// Shown until the respondent has said that there is nothing, so that no answer hides nothing.
const usesOrHasUsed: Condition = { not: { question: 'P02.1', equals: 'none' } };

/** Area P02: alcohol, drugs, medicines and gambling. @public */
export const substancesAndGambling: Area = {
  id: 'P02',
  mandatory: true,
  questions: [
    {
      id: 'P02.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['alcohol', 'drugs', 'medicines', 'gambling', 'earlier', 'none'],
        },
      },
      private: true,
      factors: ['R08', 'R09'],
    },
    {
      id: 'P02.1.1',
      ask: { adult: frequency },
      when: { question: 'P02.1', in: ['alcohol'] },
      private: true,
      factors: ['R08'],
    },
    {
      id: 'P02.1.2',
      ask: { adult: frequency },
      when: { question: 'P02.1', in: ['drugs'] },
      private: true,
      factors: ['R08'],
    },
    {
      id: 'P02.1.3',
      ask: { adult: frequency },
      when: { question: 'P02.1', in: ['medicines'] },
      private: true,
      factors: ['R08'],
    },
    {
      id: 'P02.1.4',
      ask: { adult: frequency },
      when: { question: 'P02.1', in: ['gambling'] },
      private: true,
      factors: ['R09'],
    },
    {
      id: 'P02.2',
      ask: { adult: text },
      when: { question: 'P02.1', in: ['alcohol', 'drugs', 'medicines', 'gambling'] },
      private: true,
      factors: ['R10', 'S05', 'S19'],
    },
    {
      id: 'P02.3',
      ask: { adult: yesNo },
      when: usesOrHasUsed,
      private: true,
      factors: ['R10'],
      triggers: ['T06', 'T13'],
    },
    {
      id: 'P02.3.1',
      ask: { adult: date },
      when: { question: 'P02.3', in: ['yes', 'sometimes'] },
      private: true,
      factors: ['R10'],
    },
    {
      id: 'P02.4',
      ask: { adult: date },
      when: usesOrHasUsed,
      private: true,
      factors: ['S06', 'R08'],
    },
    {
      id: 'P02.4.1',
      ask: { adult: text },
      when: usesOrHasUsed,
      private: true,
      factors: ['S06', 'R08'],
    },
    {
      id: 'P02.5',
      ask: { adult: text },
      when: usesOrHasUsed,
      private: true,
      factors: ['S05', 'S28'],
    },
  ],
};
