import type { Area } from '@helhet/core';

import { frequency, observation, text, verbatim } from '../../answer-kinds.js';
import { born } from '../born.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

/** Area D02: emotional availability and interaction. @public */
export const interaction: Area = {
  id: 'D02',
  when: born,
  mandatory: true,
  questions: [
    {
      id: 'D02.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      private: askedOfAChild,
      factors: ['S04', 'R18'],
    },
    { id: 'D02.2', ask: { adult: frequency }, factors: ['R18', 'R06'] },
    {
      id: 'D02.3',
      ask: { worker: observation },
      when: { not: { fact: 'band', in: ['7-12', '13-17'] } },
      factors: ['R20', 'R34', 'S04'],
      triggers: ['T06'],
    },
  ],
};
