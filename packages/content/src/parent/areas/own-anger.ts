import type { Area, Condition } from '@helhet/core';

import { frequency, text, verbatim } from '../../answer-kinds.js';

const happens: Condition = { question: 'P06.1', atLeast: 'rarely' };

/** Area P06: own anger and violence. @public */
export const ownAnger: Area = {
  id: 'P06',
  mandatory: true,
  questions: [
    {
      id: 'P06.1',
      ask: { adult: frequency },
      private: true,
      factors: ['R13', 'R01', 'R22'],
      triggers: ['T01', 'T02'],
    },
    {
      id: 'P06.2',
      ask: { adult: verbatim },
      when: happens,
      private: true,
      factors: ['R15', 'S05'],
      triggers: ['T01', 'T02', 'T08'],
    },
    {
      id: 'P06.3',
      ask: { adult: text },
      when: happens,
      private: true,
      factors: ['S05', 'S07', 'S19'],
    },
  ],
};
