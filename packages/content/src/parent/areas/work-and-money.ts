import type { Area, Condition } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

const hasDebts: Condition = { question: 'P09.2', in: ['yes', 'sometimes'] };

/** Area P09: work, money, housing. @public */
export const workAndMoney: Area = {
  id: 'P09',
  mandatory: true,
  questions: [
    {
      id: 'P09.1',
      ask: {
        adult: {
          kind: 'one-of',
          options: ['with-margin', 'just-enough', 'not-always', 'not-enough'],
        },
      },
    },
    {
      id: 'P09.1.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'work',
            'insurance',
            'studies',
            'income-support',
            'someone-elses-income',
            'something-else',
            'none',
          ],
        },
      },
    },
    { id: 'P09.2', ask: { adult: yesNo } },
    { id: 'P09.2.1', ask: { adult: text }, when: hasDebts },
    { id: 'P09.2.2', ask: { adult: yesNo }, when: hasDebts },
    { id: 'P09.2.3', ask: { adult: yesNo }, when: hasDebts, private: true },
    {
      id: 'P09.3',
      ask: {
        adult: {
          kind: 'one-of',
          options: [
            'own',
            'rented',
            'sublet',
            'with-others',
            'supported',
            'temporary',
            'homeless',
            'something-else',
          ],
        },
      },
    },
    {
      id: 'P09.3.1',
      ask: {
        adult: {
          kind: 'one-of',
          options: ['as-long-as-i-want', 'over-half-a-year', 'under-half-a-year'],
        },
      },
      when: { not: { question: 'P09.3', equals: 'homeless' } },
    },
    {
      id: 'P09.3.2',
      ask: { adult: yesNo },
      when: { not: { question: 'P09.3', equals: 'homeless' } },
    },
    {
      id: 'P09.3.3',
      ask: { adult: text },
      when: { question: 'P09.3.2', in: ['no', 'sometimes'] },
    },
  ],
  groups: [
    {
      id: 'P09.jobs',
      each: 'entry',
      when: { question: 'P09.1.1', in: ['work', 'studies'] },
      questions: [
        { id: 'P09.jobs.1', ask: { adult: text } },
        { id: 'P09.jobs.2', ask: { adult: { kind: 'number', min: 0, max: 100 } } },
        { id: 'P09.jobs.3', ask: { adult: yesNo } },
      ],
    },
  ],
};
