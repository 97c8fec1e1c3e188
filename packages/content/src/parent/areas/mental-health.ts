import type { Area, Condition } from '@helhet/core';

import { frequency, rating, text, yesNo } from '../../answer-kinds.js';
import { withoutHelp } from '../without-help.js';

const hasDifficulties: Condition = {
  all: [{ question: 'P03.2', answered: true }, { not: { question: 'P03.2', equals: 'none' } }],
};

const struggles: Condition = { any: [{ question: 'P03.1', atMost: 4 }, hasDifficulties] };

/** Area P03: mental health. @public */
export const mentalHealth: Area = {
  id: 'P03',
  mandatory: true,
  questions: [
    { id: 'P03.1', ask: { adult: rating } },
    { id: 'P03.1.1', ask: { adult: text }, when: { question: 'P03.1', answered: true } },
    {
      id: 'P03.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'anxiety',
            'low-mood',
            'exhaustion',
            'sleep',
            'anger',
            'mood-swings',
            'memories',
            'concentration',
            'voices',
            'something-else',
            'none',
          ],
        },
      },
    },
    { id: 'P03.2.1', ask: { adult: text }, when: hasDifficulties },
    { id: 'P03.3', ask: { adult: text }, when: struggles },
    { id: 'P03.3.1', ask: { adult: frequency }, when: struggles },
    {
      id: 'P03.3.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'partner',
            'other-parent',
            'relatives',
            'friends',
            'professionals',
            'own-child',
            'someone-else',
            'nobody',
          ],
        },
      },
      when: { question: 'P03.3.1', atLeast: 'rarely' },
    },
    { id: 'P03.4', ask: { adult: yesNo }, when: struggles },
    {
      id: 'P03.4.1',
      ask: { adult: text },
      when: { question: 'P03.4', in: ['yes', 'sometimes'] },
    },
    { id: 'P03.4.2', ask: { adult: withoutHelp }, when: { question: 'P03.4', equals: 'no' } },
  ],
};
