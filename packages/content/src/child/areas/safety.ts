import type { Area } from '@helhet/core';

import { frequency, observation, person, text, verbatim, yesNo } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

/** Area C01: safety. @public */
export const safety: Area = {
  id: 'C01',
  mandatory: true,
  questions: [
    {
      id: 'C01.1',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
      private: askedOfAChild,
    },
    {
      id: 'C01.2',
      ask: { adult: yesNo, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': yesNo },
      private: true,
    },
    {
      id: 'C01.2.1',
      ask: { adult: text, 'child-13-17': verbatim },
      when: { question: 'C01.2', in: ['yes', 'sometimes'] },
      private: true,
    },
    { id: 'C01.2.2', ask: { adult: yesNo, 'child-13-17': yesNo }, private: true },
    {
      id: 'C01.3',
      ask: { adult: text, 'child-2-6': person, 'child-7-12': person, 'child-13-17': verbatim },
    },
    {
      id: 'C01.3.1',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
      private: true,
    },
    {
      id: 'C01.4',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      private: true,
    },
    {
      id: 'C01.4.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C01.4', atLeast: 'sometimes' },
      private: true,
    },
    { id: 'C01.obs', ask: { worker: observation }, when: { fact: 'band', equals: '0-1' } },
    {
      id: 'C01.seen',
      ask: {
        worker: {
          kind: 'several-of',
          options: [
            'hurt',
            'hurt-adults',
            'sexual',
            'lacks-care',
            'no-care-now',
            'afraid-home',
            'self-harm',
            'honour',
            'safe-adult',
            'safe-outside',
            'none',
          ],
        },
      },
      private: true,
    },
  ],
};
