import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area K08: separation, residence, contact. @public */
export const separation: Area = {
  id: 'K08',
  when: {
    any: [
      { fact: 'variant', equals: 'coparents' },
      { question: 'K01.1', in: ['separating', 'cooperating', 'not-cooperating', 'never-a-couple'] },
    ],
  },
  questions: [
    { id: 'K08.1', ask: { adult: text }, factors: ['R17', 'S17'], triggers: ['T16'] },
    {
      id: 'K08.2',
      ask: { adult: text },
      private: true,
      factors: ['R15', 'R02'],
      triggers: ['T08', 'T10'],
    },
    { id: 'K08.3', ask: { adult: yesNo }, factors: ['S07', 'S17'] },
  ],
};
