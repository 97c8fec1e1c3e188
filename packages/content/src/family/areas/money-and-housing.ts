import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area F07: money and housing. @public */
export const moneyAndHousing: Area = {
  id: 'F07',
  mandatory: true,
  questions: [
    {
      id: 'F07.1',
      ask: {
        adult: {
          kind: 'one-of',
          options: ['with-margin', 'just-enough', 'not-always', 'not-enough'],
        },
      },
      factors: ['R40', 'S16'],
    },
    { id: 'F07.2', ask: { adult: yesNo }, factors: ['R41', 'S16'], triggers: ['T16'] },
    { id: 'F07.2.1', ask: { adult: text }, factors: ['R41', 'S16'], triggers: ['T16'] },
    { id: 'F07.3', ask: { adult: text }, factors: ['R40'] },
  ],
};
