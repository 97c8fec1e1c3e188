import type { AnswerKind, Area } from '@helhet/core';

import { frequency, text } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

const hardest: AnswerKind = {
  kind: 'several-of',
  options: ['food', 'clothes', 'mornings', 'bedtime', 'school', 'something-else'],
};

/** Area F02: everyday life together. @public */
export const everydayLife: Area = {
  id: 'F02',
  mandatory: true,
  questions: [
    {
      id: 'F02.1',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
    },
    {
      id: 'F02.1.1',
      ask: { adult: hardest, 'child-13-17': hardest },
      when: { question: 'F02.1', atMost: 'sometimes' },
      private: askedOfAChild,
    },
    { id: 'F02.2', ask: { adult: text } },
    { id: 'F02.3', ask: { adult: text } },
  ],
};
