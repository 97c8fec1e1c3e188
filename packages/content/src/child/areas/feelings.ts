import type { Area } from '@helhet/core';

import { faces, observation, rating, steps, text, verbatim, yesNo } from '../../answer-kinds.js';
import { fromTwo } from '../from-two.js';

/** Area C03: feelings and mental health. @public */
export const feelings: Area = {
  id: 'C03',
  mandatory: true,
  questions: [
    {
      id: 'C03.1',
      ask: { adult: rating, 'child-2-6': faces, 'child-7-12': steps, 'child-13-17': rating },
    },
    {
      id: 'C03.1.1',
      ask: { adult: text },
      when: { question: 'C03.1', answered: true },
    },
    {
      id: 'C03.1.2',
      ask: { 'child-13-17': verbatim },
      when: { question: 'C03.1', atLeast: 1 },
    },
    {
      id: 'C03.2',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: fromTwo,
    },
    {
      id: 'C03.3',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
      when: { not: { fact: 'age', atMost: 4 } },
      private: true,
    },
    {
      id: 'C03.3.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C03.3', in: ['yes', 'sometimes'] },
      private: true,
    },
    {
      id: 'C03.4',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
    },
    { id: 'C03.obs', ask: { worker: observation }, when: { fact: 'band', equals: '0-1' } },
  ],
};
