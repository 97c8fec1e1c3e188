import type { Area } from '@helhet/core';

import { frequency, text, verbatim, yesNo } from '../../answer-kinds.js';
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
    },
    {
      id: 'F04.1.1',
      ask: { 'child-7-12': verbatim },
      when: { question: 'F04.1', in: ['yes', 'sometimes'] },
      private: true,
    },
    {
      id: 'F04.talk',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      private: askedOfAChild,
    },
    {
      id: 'F04.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'all-adults',
            'some-adults',
            'all-children',
            'some-children',
            'relatives',
            'nobody',
          ],
        },
      },
    },
    {
      id: 'F04.2.1',
      ask: { adult: text },
      when: {
        question: 'F04.2',
        in: ['all-adults', 'some-adults', 'all-children', 'some-children', 'relatives'],
      },
    },
    { id: 'F04.3', ask: { adult: yesNo } },
  ],
};
