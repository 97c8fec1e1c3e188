import type { Area } from '@helhet/core';

import { frequency, observation, text, verbatim } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';
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
      private: askedOfAChild,
    },
    {
      id: 'D01.2',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      private: askedOfAChild,
    },
    {
      id: 'D01.2.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'D01.2', atMost: 'rarely' },
      private: askedOfAChild,
    },
    { id: 'D01.3', ask: { worker: observation } },
    {
      id: 'D01.3.1',
      ask: {
        worker: {
          kind: 'several-of',
          options: [
            'warm',
            'enjoy',
            'at-ease',
            'rejecting',
            'demeaning',
            'not-there',
            'child-afraid',
            'hard-handed',
            'intoxicated',
            'not-seen',
            'none',
          ],
        },
      },
    },
  ],
};
