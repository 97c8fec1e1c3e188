import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area K06: effect of the difficulties on the relationship. @public */
export const effectOfDifficulties: Area = {
  id: 'K06',
  questions: [
    { id: 'K06.1', ask: { adult: text }, private: true, factors: ['R16', 'R08'] },
    { id: 'K06.2', ask: { adult: yesNo }, private: true, factors: ['R08', 'R45'] },
    {
      id: 'K06.2.1',
      ask: { adult: text },
      when: { question: 'K06.2', in: ['yes', 'sometimes'] },
      private: true,
      factors: ['R08', 'R45'],
    },
    { id: 'K06.3', ask: { adult: text }, factors: ['S06', 'S07'] },
  ],
};
