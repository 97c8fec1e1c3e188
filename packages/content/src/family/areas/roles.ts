import type { Area } from '@helhet/core';

import { person, text, verbatim } from '../../answer-kinds.js';

/** Area F05: roles and responsibility. @public */
export const roles: Area = {
  id: 'F05',
  mandatory: true,
  questions: [
    {
      id: 'F05.1',
      ask: {
        adult: {
          kind: 'one-of',
          options: [
            'one-adult',
            'adults-together',
            'adults-and-children',
            'children',
            'outside',
            'nobody',
          ],
        },
      },
      factors: ['R23', 'S23'],
    },
    {
      id: 'F05.1.1',
      ask: { adult: person },
      when: { question: 'F05.1', in: ['children', 'adults-and-children'] },
      factors: ['R23', 'S23'],
    },
    { id: 'F05.2', ask: { adult: text }, factors: ['S01', 'R10'] },
    {
      id: 'F05.3',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      factors: ['S23', 'R23'],
    },
  ],
};
