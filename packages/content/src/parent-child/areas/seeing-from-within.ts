import type { Area } from '@helhet/core';

import { text, verbatim } from '../../answer-kinds.js';
import { born } from '../born.js';

/** Area D07: seeing the child from within. @public */
export const seeingFromWithin: Area = {
  id: 'D07',
  when: born,
  mandatory: true,
  questions: [
    { id: 'D07.1', ask: { adult: verbatim } },
    {
      id: 'D07.2',
      ask: { adult: text },
      when: { not: { fact: 'siblings', equals: false } },
    },
    { id: 'D07.3', ask: { adult: text } },
    {
      id: 'D07.seen',
      ask: {
        worker: {
          kind: 'several-of',
          options: [
            'describes-feelings',
            'own-person',
            'cannot-describe',
            'blames',
            'demeaning',
            'keeps-secret',
            'none',
          ],
        },
      },
    },
  ],
};
