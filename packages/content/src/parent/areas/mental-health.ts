import type { Area } from '@helhet/core';

import { rating, text, yesNo } from '../../answer-kinds.js';

/** Area P03: mental health. @public */
export const mentalHealth: Area = {
  id: 'P03',
  mandatory: true,
  questions: [
    { id: 'P03.1', ask: { adult: rating }, factors: ['R06', 'S30'] },
    {
      id: 'P03.1.1',
      ask: { adult: text },
      when: { question: 'P03.1', answered: true },
      factors: ['R06', 'S30'],
    },
    {
      id: 'P03.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'anxiety',
            'low-mood',
            'sleep',
            'anger',
            'memories',
            'concentration',
            'something-else',
            'none',
          ],
        },
      },
      factors: ['R06'],
    },
    {
      id: 'P03.2.1',
      ask: { adult: text },
      when: {
        question: 'P03.2',
        in: [
          'anxiety',
          'low-mood',
          'sleep',
          'anger',
          'memories',
          'concentration',
          'something-else',
        ],
      },
      factors: ['R06'],
    },
    { id: 'P03.3', ask: { adult: text }, factors: ['R06', 'R18', 'S05'] },
    {
      id: 'P03.4',
      ask: { adult: yesNo },
      when: { not: { question: 'P03.2', equals: 'none' } },
      factors: ['S06', 'R45'],
    },
    {
      id: 'P03.4.1',
      ask: { adult: text },
      when: { question: 'P03.4', in: ['yes', 'sometimes'] },
      factors: ['S06', 'R45'],
    },
  ],
};
