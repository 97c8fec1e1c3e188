import type { AnswerKind, Area } from '@helhet/core';

import { frequency, observation, rating, text, verbatim } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

/** How long ago, from the most urgent. */
const howLongAgo: AnswerKind = {
  kind: 'one-of',
  options: ['today', 'this-week', 'this-month', 'longer-ago'],
};

/** Area C11: when a parent is having a hard time. @public */
export const parentsDifficulties: Area = {
  id: 'C11',
  questions: [
    { id: 'C11.obs', ask: { worker: observation }, when: { fact: 'band', equals: '0-1' } },
  ],
  groups: [
    {
      id: 'C11.parents',
      each: 'parent',
      questions: [
        {
          id: 'C11.1',
          ask: {
            adult: text,
            'child-2-6': verbatim,
            'child-7-12': verbatim,
            'child-13-17': verbatim,
          },
          private: true,
        },
        {
          id: 'C11.2',
          ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
          private: true,
        },
        {
          id: 'C11.2.1',
          ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
          when: { question: 'C11.2', atLeast: 'rarely' },
          private: true,
        },
        {
          id: 'C11.2.2',
          ask: { adult: howLongAgo, 'child-7-12': howLongAgo, 'child-13-17': howLongAgo },
          when: { question: 'C11.2', atLeast: 'rarely' },
          private: true,
        },
        {
          id: 'C11.3',
          ask: { adult: rating, 'child-7-12': frequency, 'child-13-17': rating },
          private: askedOfAChild,
        },
      ],
    },
  ],
};
