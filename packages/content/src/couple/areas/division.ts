import type { Area } from '@helhet/core';

import { text } from '../../answer-kinds.js';

/** Area K05: division of responsibility. @public */
export const division: Area = {
  id: 'K05',
  mandatory: true,
  questions: [
    {
      id: 'K05.1',
      ask: {
        adult: {
          kind: 'one-of',
          options: ['me', 'the-other', 'shared', 'someone-else', 'the-children'],
        },
      },
      factors: ['S17', 'R04'],
    },
    {
      id: 'K05.1.1',
      ask: { adult: text },
      when: { question: 'K05.1', answered: true },
      factors: ['S17', 'R04'],
    },
    { id: 'K05.2', ask: { adult: text }, factors: ['R18', 'S17'] },
    { id: 'K05.3', ask: { adult: text }, factors: ['S01'] },
  ],
};
