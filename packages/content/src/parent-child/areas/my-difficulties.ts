import type { Area } from '@helhet/core';

import { frequency, text, yesNo } from '../../answer-kinds.js';
import { born } from '../born.js';
import { fromTwo } from '../from-two.js';

/** Area D08: how my difficulties show for this child. @public */
export const myDifficulties: Area = {
  id: 'D08',
  questions: [
    { id: 'D08.1', ask: { adult: text }, when: born, private: true },
    {
      id: 'D08.1.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'comforts-me',
            'takes-over',
            'worried',
            'withdraws',
            'acts-out',
            'sleep-or-food',
            'clings',
            'nothing',
          ],
        },
      },
      when: born,
      private: true,
    },
    { id: 'D08.2', ask: { adult: frequency }, when: { all: [born, fromTwo] } },
    { id: 'D08.3', ask: { adult: text } },
    { id: 'D08.3.1', ask: { adult: yesNo } },
  ],
};
