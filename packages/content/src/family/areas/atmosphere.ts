import type { Area } from '@helhet/core';

import { observation, rating, steps, text } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

/** Area F03: atmosphere at home. @public */
export const atmosphere: Area = {
  id: 'F03',
  mandatory: true,
  questions: [
    {
      id: 'F03.1',
      ask: { adult: rating, 'child-7-12': steps, 'child-13-17': rating },
      private: askedOfAChild,
      factors: ['R16', 'S18'],
    },
    { id: 'F03.2', ask: { adult: text }, factors: ['S24', 'S10'] },
    { id: 'F03.3', ask: { worker: observation }, factors: ['R16', 'S04'] },
  ],
};
