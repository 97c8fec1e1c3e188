import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area P07: physical health, functioning and ways of understanding. @public */
export const physicalHealth: Area = {
  id: 'P07',
  mandatory: true,
  questions: [
    { id: 'P07.1', ask: { adult: yesNo }, factors: ['R12', 'S30'] },
    {
      id: 'P07.1.1',
      ask: { adult: text },
      when: { question: 'P07.1', in: ['yes', 'sometimes'] },
      factors: ['R12', 'S30'],
    },
    {
      id: 'P07.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'talking',
            'reading',
            'pictures',
            'one-thing-at-a-time',
            'someone-with-me',
            'more-time',
          ],
        },
      },
      factors: ['R11'],
    },
    { id: 'P07.3', ask: { adult: text }, factors: ['R11', 'S30'] },
  ],
};
