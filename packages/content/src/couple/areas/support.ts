import type { Area } from '@helhet/core';

import { text } from '../../answer-kinds.js';

/** Area K09: support for the relationship. @public */
export const support: Area = {
  id: 'K09',
  mandatory: true,
  questions: [
    { id: 'K09.1', ask: { adult: text }, factors: ['S07'] },
    {
      id: 'K09.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'couple-talks',
            'cooperation-talks',
            'family-counselling',
            'individual-support',
            'none',
          ],
        },
      },
      factors: ['S07'],
    },
    { id: 'K09.3', ask: { adult: text }, factors: ['S17', 'S28'] },
  ],
};
