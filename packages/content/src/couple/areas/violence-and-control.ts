import type { Area } from '@helhet/core';

import { yesNo } from '../../answer-kinds.js';

/** Area K04: violence, threats and control. @public */
export const violenceAndControl: Area = {
  id: 'K04',
  mandatory: true,
  questions: [
    {
      id: 'K04.1',
      ask: { adult: yesNo },
      private: true,
      factors: ['R13', 'R14'],
      triggers: ['T02', 'T11'],
    },
    {
      id: 'K04.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'control-of-phone',
            'control-of-money',
            'control-of-clothes',
            'kept-from-others',
            'threats-about-children',
            'forced-sex',
            'stalking',
            'none',
          ],
        },
      },
      private: true,
      factors: ['R14'],
      triggers: ['T02'],
    },
    { id: 'K04.3', ask: { adult: yesNo }, private: true, factors: ['R15'], triggers: ['T08'] },
  ],
};
