import type { Area, Condition } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

const grewUpWithIt: Condition = {
  all: [{ question: 'P08.2', answered: true }, { not: { question: 'P08.2', equals: 'none' } }],
};

/** Area P08: own upbringing. @public */
export const ownUpbringing: Area = {
  id: 'P08',
  questions: [
    { id: 'P08.1', ask: { adult: text }, private: true },
    {
      id: 'P08.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'addiction',
            'mental-ill-health',
            'illness',
            'violence',
            'loss',
            'war-or-flight',
            'something-else',
            'none',
          ],
        },
      },
      private: true,
    },
    { id: 'P08.2.1', ask: { adult: text }, when: grewUpWithIt, private: true },
    { id: 'P08.2.2', ask: { adult: yesNo }, when: grewUpWithIt, private: true },
    { id: 'P08.3', ask: { adult: text } },
  ],
};
