import type { Area } from '@helhet/core';

import { frequency, text, verbatim } from '../../answer-kinds.js';
import { born } from '../born.js';

/** Area D05: guidance and boundaries. @public */
export const guidance: Area = {
  id: 'D05',
  when: { all: [born, { not: { fact: 'age', atMost: 0 } }] },
  questions: [
    {
      id: 'D05.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      private: true,
      factors: ['S25', 'R21'],
    },
    {
      id: 'D05.2',
      ask: { adult: frequency },
      private: true,
      factors: ['R22', 'R01'],
      triggers: ['T01'],
    },
    { id: 'D05.3', ask: { adult: frequency }, factors: ['S25', 'R21'] },
  ],
};
