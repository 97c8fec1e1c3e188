import type { Area } from '@helhet/core';

import { person, text, verbatim, yesNo } from '../../answer-kinds.js';
import { born } from '../born.js';

/** Area C14: loss and absent parent. @public */
export const loss: Area = {
  id: 'C14',
  when: { all: [born, { fact: 'absentParent', equals: true }] },
  questions: [
    {
      id: 'C14.1',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
      private: true,
    },
    {
      id: 'C14.2',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': person, 'child-13-17': verbatim },
    },
    {
      id: 'C14.3',
      ask: {
        adult: yesNo,
        'child-7-12': {
          kind: 'one-of',
          options: ['more', 'as-now', 'less', 'none', 'not-possible'],
        },
        'child-13-17': {
          kind: 'one-of',
          options: ['more', 'as-now', 'less', 'none', 'not-possible'],
        },
      },
    },
    {
      id: 'C14.3.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C14.3', in: ['yes', 'sometimes', 'more', 'as-now', 'less', 'none'] },
    },
  ],
};
