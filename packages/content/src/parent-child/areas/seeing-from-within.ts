import type { Area } from '@helhet/core';

import { text, verbatim } from '../../answer-kinds.js';
import { born } from '../born.js';

/** Area D07: seeing the child from within. @public */
export const seeingFromWithin: Area = {
  id: 'D07',
  when: born,
  mandatory: true,
  questions: [
    { id: 'D07.1', ask: { adult: verbatim }, factors: ['S05', 'R24'] },
    {
      id: 'D07.2',
      ask: { adult: text },
      when: { not: { fact: 'siblings', equals: false } },
      factors: ['S05'],
    },
    { id: 'D07.3', ask: { adult: text }, factors: ['R19', 'S05'] },
  ],
};
