import type { Area } from '@helhet/core';

import { date, text, yesNo } from '../../answer-kinds.js';
import { born } from '../born.js';

/** Area D03: basic care. @public */
export const basicCare: Area = {
  id: 'D03',
  when: born,
  mandatory: true,
  questions: [
    {
      id: 'D03.1',
      ask: {
        adult: { kind: 'one-of', options: ['me', 'shared', 'someone-else', 'the-child', 'nobody'] },
      },
    },
    {
      id: 'D03.1.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['food', 'sleep', 'hygiene', 'clothes', 'medicine', 'dental-care', 'none'],
        },
      },
    },
    { id: 'D03.2', ask: { adult: text } },
    { id: 'D03.3', ask: { adult: yesNo } },
    {
      id: 'D03.3.1',
      ask: { adult: text },
      when: { question: 'D03.3', in: ['yes', 'sometimes'] },
    },
    { id: 'D03.3.2', ask: { adult: date } },
  ],
};
