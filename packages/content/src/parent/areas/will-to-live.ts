import type { Area, Condition } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

const hasThoughts: Condition = { question: 'P04.1', in: ['yes', 'sometimes'] };

/** Area P04: will to live and own safety. @public */
export const willToLive: Area = {
  id: 'P04',
  mandatory: true,
  questions: [
    { id: 'P04.1', ask: { adult: yesNo }, private: true, factors: ['R07'], triggers: ['T03'] },
    {
      id: 'P04.2',
      ask: { adult: text },
      when: hasThoughts,
      private: true,
      factors: ['R07'],
      triggers: ['T03'],
    },
    {
      id: 'P04.3',
      ask: { adult: text },
      when: hasThoughts,
      private: true,
      factors: ['R07', 'S02'],
      triggers: ['T03', 'T06'],
    },
  ],
};
