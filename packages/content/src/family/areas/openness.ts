import type { Area } from '@helhet/core';

import { text, verbatim, yesNo } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

/** Area F04: openness and secrets. @public */
export const openness: Area = {
  id: 'F04',
  mandatory: true,
  questions: [
    {
      id: 'F04.1',
      ask: { adult: text, 'child-7-12': yesNo, 'child-13-17': verbatim },
      private: askedOfAChild,
      factors: ['S10', 'R24'],
    },
    {
      id: 'F04.1.1',
      ask: { 'child-7-12': verbatim },
      when: { question: 'F04.1', in: ['yes', 'sometimes'] },
      private: true,
      factors: ['S10', 'R24'],
    },
    {
      id: 'F04.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'all-adults',
            'some-adults',
            'older-children',
            'younger-children',
            'relatives',
            'nobody',
          ],
        },
      },
      factors: ['S09', 'R24'],
    },
    {
      id: 'F04.2.1',
      ask: { adult: text },
      when: { question: 'F04.2', answered: true },
      factors: ['S09', 'R24'],
    },
    { id: 'F04.3', ask: { adult: yesNo }, factors: ['S07', 'S10'] },
  ],
};
