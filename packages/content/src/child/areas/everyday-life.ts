import type { Area } from '@helhet/core';

import { frequency, observation, text, verbatim } from '../../answer-kinds.js';
import { born } from '../born.js';
import { fromTwo } from '../from-two.js';

/** Area C04: everyday life and predictability. @public */
export const everydayLife: Area = {
  id: 'C04',
  when: born,
  mandatory: true,
  questions: [
    {
      id: 'C04.1',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
    },
    {
      id: 'C04.2',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      when: fromTwo,
    },
    {
      id: 'C04.3',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
    },
    { id: 'C04.obs', ask: { worker: observation }, when: { fact: 'band', equals: '0-1' } },
  ],
};
