import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

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
      factors: ['R40', 'S16'],
    },
    {
      id: 'P09.1.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'work',
            'parental-benefit',
            'sickness-benefit',
            'unemployment-benefit',
            'studies',
            'income-support',
            'someone-elses-income',
            'something-else',
          ],
        },
      },
      factors: ['R40', 'S16'],
    },
    { id: 'P09.2', ask: { adult: yesNo }, factors: ['R40', 'R09'] },
    {
      id: 'P09.2.1',
      ask: { adult: text },
      when: { question: 'P09.2', in: ['yes', 'sometimes'] },
      factors: ['R40', 'R09'],
    },
    { id: 'P09.3', ask: { adult: text }, factors: ['R41', 'S16'], triggers: ['T16'] },
  ],
};
