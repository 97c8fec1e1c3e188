import type { Area } from '@helhet/core';

import { frequency, observation, text, verbatim } from '../../answer-kinds.js';
import { born } from '../born.js';

/** Area D01: warmth and enjoyment. @public */
export const warmth: Area = {
  id: 'D01',
  when: born,
  mandatory: true,
  questions: [
    {
      id: 'D01.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      factors: ['S24', 'S04'],
    },
    {
      id: 'D01.2',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      factors: ['S24', 'R18'],
    },
    { id: 'D01.3', ask: { worker: observation }, factors: ['S04', 'R19'] },
  ],
};
