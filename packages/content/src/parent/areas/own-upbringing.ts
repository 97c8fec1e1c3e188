import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area P08: own upbringing. @public */
export const ownUpbringing: Area = {
  id: 'P08',
  questions: [
    { id: 'P08.1', ask: { adult: text }, private: true, factors: ['S05'] },
    { id: 'P08.2', ask: { adult: yesNo }, private: true, factors: ['R06', 'R44'] },
    {
      id: 'P08.2.1',
      ask: { adult: text },
      when: { question: 'P08.2', in: ['yes', 'sometimes'] },
      private: true,
      factors: ['R06', 'R44'],
    },
    { id: 'P08.3', ask: { adult: text }, factors: ['S05'] },
  ],
};
