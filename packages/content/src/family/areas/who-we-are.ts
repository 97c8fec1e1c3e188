import type { Area } from '@helhet/core';

import { person, text, verbatim } from '../../answer-kinds.js';

/** Area F01: who are we?. @public */
export const whoWeAre: Area = {
  id: 'F01',
  mandatory: true,
  questions: [
    { id: 'F01.1', ask: { adult: person, 'child-7-12': person, 'child-13-17': person } },
    {
      id: 'F01.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'moves',
            'separation',
            'placement',
            'prison',
            'parent-died',
            'death',
            'illness',
            'something-else',
            'none',
          ],
        },
      },
    },
    {
      id: 'F01.2.1',
      ask: { adult: text },
      when: {
        question: 'F01.2',
        in: [
          ...['moves', 'separation', 'placement', 'prison'],
          ...['parent-died', 'death', 'illness', 'something-else'],
        ],
      },
    },
    { id: 'F01.3', ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim } },
  ],
};
