import type { Area } from '@helhet/core';

import { text, verbatim, yesNo } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';
import { born } from '../born.js';

/** Area D09: talking with the child about what is hard. @public */
export const talkingAboutIt: Area = {
  id: 'D09',
  when: { all: [born, { not: { fact: 'age', atMost: 2 } }] },
  questions: [
    {
      id: 'D09.1',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
      private: askedOfAChild,
    },
    {
      id: 'D09.1.1',
      ask: { adult: verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'D09.1', in: ['yes', 'sometimes'] },
      private: askedOfAChild,
    },
    {
      id: 'D09.1.2',
      ask: { 'child-7-12': yesNo, 'child-13-17': yesNo },
      when: { question: 'D09.1', in: ['yes', 'sometimes'] },
      private: askedOfAChild,
    },
    { id: 'D09.2', ask: { adult: text } },
    { id: 'D09.3', ask: { adult: yesNo } },
  ],
};
