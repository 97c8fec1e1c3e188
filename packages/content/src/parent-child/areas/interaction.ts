import type { Area } from '@helhet/core';

import { frequency, observation, text, verbatim, yesNo } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';
import { born } from '../born.js';

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
    },
    {
      id: 'D02.1.1',
      ask: { 'child-7-12': yesNo, 'child-13-17': yesNo },
      private: askedOfAChild,
    },
    { id: 'D02.1.2', ask: { adult: text }, when: { fact: 'band', equals: '0-1' } },
    {
      id: 'D02.1.3',
      ask: { adult: yesNo },
      // From the age of one, D05.2 asks.
      when: { fact: 'age', atMost: 0 },
      private: true,
    },
    { id: 'D02.2', ask: { adult: frequency } },
    {
      id: 'D02.2.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['tired', 'busy', 'low', 'ill', 'intoxicated', 'gambling', 'something-else'],
        },
      },
      when: { question: 'D02.2', atLeast: 'rarely' },
      private: true,
    },
    {
      id: 'D02.3',
      ask: { worker: observation },
      when: { not: { fact: 'band', in: ['7-12', '13-17'] } },
    },
    {
      id: 'D02.3.1',
      ask: {
        worker: {
          kind: 'several-of',
          options: [
            'responsive',
            'comforted',
            'no-comfort',
            'anyone',
            'no-response',
            'frightening',
            'frightened',
            'freezes',
            'unattended',
            'uncared-for',
            'none',
          ],
        },
      },
      when: { not: { fact: 'band', in: ['7-12', '13-17'] } },
    },
  ],
};
