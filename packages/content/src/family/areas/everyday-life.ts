import type { Area } from '@helhet/core';

import { frequency, text } from '../../answer-kinds.js';

/** Area F02: everyday life together. @public */
export const everydayLife: Area = {
  id: 'F02',
  mandatory: true,
  questions: [
    {
      id: 'F02.1',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      factors: ['S03', 'R04'],
    },
    { id: 'F02.2', ask: { adult: text }, factors: ['S03'] },
    { id: 'F02.3', ask: { adult: text }, factors: ['R18', 'S03'] },
  ],
};
