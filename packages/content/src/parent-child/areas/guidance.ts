import type { Area } from '@helhet/core';

import { frequency, text, verbatim } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';
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
    },
    { id: 'D05.1.1', ask: { adult: frequency }, private: true },
    { id: 'D05.2', ask: { adult: frequency }, private: true },
    {
      id: 'D05.2.1',
      ask: { adult: text },
      when: {
        any: [
          { question: 'D05.1.1', atLeast: 'rarely' },
          { question: 'D05.2', atLeast: 'rarely' },
        ],
      },
      private: true,
    },
    {
      id: 'D05.3',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      private: askedOfAChild,
    },
    {
      id: 'D05.seen',
      ask: {
        worker: {
          kind: 'several-of',
          options: [
            'clear-and-kind',
            'changes',
            'no-limits',
            'shouts-or-threatens',
            'harsh',
            'hits',
            'afraid-home',
            'none',
          ],
        },
      },
    },
  ],
};
