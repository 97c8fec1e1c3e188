import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area K05: division of responsibility. @public */
export const division: Area = {
  id: 'K05',
  mandatory: true,
  questions: [
    {
      id: 'K05.1',
      ask: {
        adult: {
          kind: 'one-of',
          options: ['me', 'the-other', 'shared', 'someone-else', 'the-children', 'nobody'],
        },
      },
    },
    {
      id: 'K05.1.1',
      ask: { adult: text },
      when: { question: 'K05.1', answered: true },
    },
    { id: 'K05.2', ask: { adult: text } },
    { id: 'K05.3', ask: { adult: text }, private: true },
    { id: 'K05.3.1', ask: { adult: yesNo }, private: true },
  ],
};
