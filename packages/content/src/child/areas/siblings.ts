import type { Area } from '@helhet/core';

import { frequency, text, verbatim, yesNo } from '../../answer-kinds.js';
import { fromTwo } from '../from-two.js';

/** Area C08: siblings. @public */
export const siblings: Area = {
  id: 'C08',
  when: { fact: 'siblings', equals: true },
  questions: [
    {
      id: 'C08.1',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
    },
    { id: 'C08.1.1', ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo } },
    {
      id: 'C08.2',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      when: fromTwo,
    },
    {
      id: 'C08.2.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C08.2', atLeast: 'sometimes' },
    },
    {
      id: 'C08.3',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
    },
    {
      id: 'C08.3.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C08.3', in: ['yes', 'sometimes'] },
    },
  ],
};
