import type { Area } from '@helhet/core';

import { frequency, observation, text, verbatim, yesNo } from '../../answer-kinds.js';
import { fromTwo } from '../from-two.js';

/** Area C12: development and behaviour. @public */
export const development: Area = {
  id: 'C12',
  mandatory: true,
  questions: [
    {
      id: 'C12.1',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
    },
    {
      id: 'C12.1.1',
      ask: { worker: observation },
      when: fromTwo,
    },
    { id: 'C12.1.2', ask: { adult: yesNo } },
    {
      id: 'C12.2',
      ask: {
        adult: yesNo,
        'child-2-6': verbatim,
        'child-7-12': frequency,
        'child-13-17': frequency,
      },
      when: fromTwo,
    },
    {
      id: 'C12.2.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C12.2', atLeast: 'sometimes' },
    },
    { id: 'C12.3', ask: { 'child-13-17': frequency }, private: true },
    {
      id: 'C12.3.1',
      ask: { 'child-13-17': verbatim },
      when: { question: 'C12.3', atLeast: 'rarely' },
      private: true,
    },
    {
      id: 'C12.4',
      ask: { adult: yesNo },
      when: { not: { fact: 'age', atLeast: 7 } },
      private: true,
    },
    { id: 'C12.obs', ask: { worker: observation }, when: { fact: 'band', equals: '0-1' } },
  ],
};
