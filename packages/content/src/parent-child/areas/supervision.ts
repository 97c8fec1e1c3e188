import type { Area } from '@helhet/core';

import { text, verbatim, yesNo } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';
import { born } from '../born.js';
import { fromTwo } from '../from-two.js';

/** Area D04: supervision and protection. @public */
export const supervision: Area = {
  id: 'D04',
  when: born,
  mandatory: true,
  questions: [
    { id: 'D04.1', ask: { adult: text } },
    {
      id: 'D04.1.1',
      ask: { adult: { kind: 'one-of', options: ['yes', 'no', 'not-sure', 'never-away'] } },
      private: true,
    },
    { id: 'D04.2', ask: { adult: yesNo }, private: true },
    {
      id: 'D04.2.1',
      ask: { adult: text },
      when: { question: 'D04.2', in: ['yes', 'sometimes'] },
      private: true,
    },
    {
      id: 'D04.2.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'violence-to-child',
            'violence-between-adults',
            'intoxicated',
            'sexual',
            'something-else',
          ],
        },
      },
      when: { question: 'D04.2', in: ['yes', 'sometimes'] },
      private: true,
    },
    {
      id: 'D04.3',
      ask: {
        adult: yesNo,
        'child-7-12': yesNo,
        'child-13-17': { kind: 'one-of', options: ['too-little', 'just-right', 'too-much'] },
      },
      when: fromTwo,
      private: askedOfAChild,
    },
    {
      id: 'D04.3.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'D04.3', in: ['yes', 'sometimes', 'no', 'too-little', 'too-much'] },
      private: askedOfAChild,
    },
    {
      id: 'D04.3.2',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
      when: { not: { fact: 'age', atMost: 4 } },
      private: askedOfAChild,
    },
    { id: 'D04.3.3', ask: { adult: text }, when: { fact: 'band', equals: '0-1' } },
    { id: 'D04.3.4', ask: { adult: text }, when: { fact: 'band', equals: '0-1' } },
  ],
};
