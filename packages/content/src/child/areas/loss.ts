import type { AnswerKind, Area } from '@helhet/core';

import { person, text, verbatim, yesNo } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

/** How much contact a child wants. */
const contact: AnswerKind = {
  kind: 'one-of',
  options: ['more', 'as-now', 'less', 'none', 'not-possible'],
};

/** Area C14: loss and absent parent. @public */
export const loss: Area = {
  id: 'C14',
  when: { fact: 'absentParent', equals: true },
  questions: [
    {
      id: 'C14.1',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
      private: true,
    },
    {
      id: 'C14.2',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': person, 'child-13-17': verbatim },
    },
    {
      id: 'C14.3',
      ask: {
        adult: yesNo,
        'child-7-12': contact,
        'child-13-17': contact,
      },
      private: askedOfAChild,
    },
    {
      id: 'C14.3.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C14.3', in: ['yes', 'sometimes', 'more', 'as-now', 'less', 'none'] },
      private: askedOfAChild,
    },
  ],
};
