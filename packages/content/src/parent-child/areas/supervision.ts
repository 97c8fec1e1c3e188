import type { Area } from '@helhet/core';

import { text, verbatim, yesNo } from '../../answer-kinds.js';
import { born } from '../born.js';
import { fromTwo } from '../from-two.js';

/** Area D04: supervision and protection. @public */
export const supervision: Area = {
  id: 'D04',
  when: born,
  mandatory: true,
  questions: [
    { id: 'D04.1', ask: { adult: text }, factors: ['R05', 'S01'], triggers: ['T06'] },
    {
      id: 'D04.2',
      ask: { adult: yesNo },
      private: true,
      factors: ['S19', 'R01', 'R02'],
      triggers: ['T01', 'T02'],
    },
    {
      id: 'D04.2.1',
      ask: { adult: text },
      when: { question: 'D04.2', in: ['yes', 'sometimes'] },
      private: true,
      factors: ['S19', 'R01', 'R02'],
    },
    {
      id: 'D04.3',
      ask: {
        adult: yesNo,
        'child-7-12': yesNo,
        'child-13-17': { kind: 'one-of', options: ['too-little', 'just-right', 'too-much'] },
      },
      when: fromTwo,
      factors: ['R05', 'R33'],
    },
    {
      id: 'D04.3.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'D04.3', answered: true },
      factors: ['R05', 'R33'],
    },
  ],
};
