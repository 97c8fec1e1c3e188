import type { Area } from '@helhet/core';

import { frequency, text } from '../../answer-kinds.js';
import { born } from '../born.js';

/** Area D06: stimulation, school and leisure. @public */
export const stimulation: Area = {
  id: 'D06',
  when: born,
  mandatory: true,
  questions: [
    { id: 'D06.1', ask: { adult: text }, factors: ['S11', 'S12'] },
    {
      id: 'D06.2',
      ask: { adult: frequency },
      when: { not: { fact: 'age', atMost: 0 } },
      factors: ['S11', 'R30'],
    },
    {
      id: 'D06.3',
      ask: { adult: text },
      when: { not: { fact: 'age', atMost: 0 } },
      factors: ['S11'],
    },
  ],
};
