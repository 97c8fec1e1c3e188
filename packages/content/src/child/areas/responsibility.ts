import type { AnswerKind, Area, Condition } from '@helhet/core';

import { frequency, text, verbatim, yesNo } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

const tasks: AnswerKind = {
  kind: 'several-of',
  options: [
    'cooking',
    'cleaning',
    'siblings',
    'money',
    'waking',
    'comforting',
    'watching-over',
    'medicine',
    'interpreting',
    'something-else',
    'none',
  ],
};

const hasTasks: Condition = {
  all: [{ question: 'C09.1', answered: true }, { not: { question: 'C09.1', equals: 'none' } }],
};

/** Area C09: responsibility in the family. @public */
export const responsibility: Area = {
  id: 'C09',
  when: { not: { fact: 'age', atMost: 3 } },
  questions: [
    {
      id: 'C09.1',
      ask: {
        adult: tasks,
        'child-2-6': verbatim,
        'child-7-12': tasks,
        'child-13-17': tasks,
      },
    },
    {
      id: 'C09.1.1',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      when: hasTasks,
    },
    {
      id: 'C09.1.2',
      ask: { adult: text },
      when: hasTasks,
    },
    {
      id: 'C09.2',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      private: askedOfAChild,
    },
    {
      id: 'C09.2.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C09.2', atLeast: 'often' },
      private: askedOfAChild,
    },
    {
      id: 'C09.3',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
      private: true,
    },
    {
      id: 'C09.3.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C09.3', in: ['yes', 'sometimes'] },
      private: true,
    },
  ],
};
