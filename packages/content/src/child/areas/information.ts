import type { Area } from '@helhet/core';

import { person, text, verbatim, yesNo } from '../../answer-kinds.js';

/** Area C10: information and being able to talk. @public */
export const information: Area = {
  id: 'C10',
  when: { not: { fact: 'age', atMost: 3 } },
  questions: [
    {
      id: 'C10.1',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
      private: true,
    },
    {
      id: 'C10.1.1',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
      private: true,
    },
    {
      id: 'C10.2',
      ask: { adult: yesNo, 'child-2-6': verbatim, 'child-7-12': yesNo, 'child-13-17': yesNo },
      private: true,
    },
    {
      id: 'C10.2.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C10.2', in: ['yes', 'sometimes'] },
      private: true,
    },
    {
      id: 'C10.3',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
      private: true,
    },
    {
      id: 'C10.3.1',
      ask: { adult: person, 'child-7-12': person, 'child-13-17': person },
      when: { question: 'C10.3', in: ['yes', 'sometimes'] },
      private: true,
    },
    {
      id: 'C10.3.2',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C10.3', in: ['no', 'sometimes'] },
      private: true,
    },
  ],
};
