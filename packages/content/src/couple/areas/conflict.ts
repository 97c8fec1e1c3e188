import type { Area } from '@helhet/core';

import { frequency, text } from '../../answer-kinds.js';

/** Area K03: conflict. @public */
export const conflict: Area = {
  id: 'K03',
  mandatory: true,
  questions: [
    { id: 'K03.1', ask: { adult: frequency }, factors: ['R16'] },
    {
      id: 'K03.2',
      ask: { adult: text },
      private: true,
      factors: ['R16', 'R14', 'S18'],
      triggers: ['T02'],
    },
    { id: 'K03.3', ask: { adult: text }, factors: ['S18'] },
  ],
};
