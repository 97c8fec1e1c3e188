import type { Area } from '@helhet/core';

import { text } from '../../answer-kinds.js';

/** Area K09: support for the relationship. @public */
export const support: Area = {
  id: 'K09',
  mandatory: true,
  questions: [
    { id: 'K09.1', ask: { adult: text } },
    { id: 'K09.1.1', ask: { adult: text } },
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
            'something-else',
            'none',
          ],
        },
      },
    },
    { id: 'K09.3', ask: { adult: text } },
  ],
};
