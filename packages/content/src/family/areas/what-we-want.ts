import type { Area } from '@helhet/core';

import { date, text, verbatim, yesNo } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

/** Area F11: what we want together. @public */
export const whatWeWant: Area = {
  id: 'F11',
  mandatory: true,
  questions: [
    { id: 'F11.1', ask: { adult: text } },
    { id: 'F11.1.1', ask: { adult: text } },
    {
      id: 'F11.2',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      private: askedOfAChild,
    },
    {
      id: 'F11.2.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      private: askedOfAChild,
    },
    { id: 'F11.2.2', ask: { adult: yesNo } },
    { id: 'F11.3', ask: { adult: text } },
    { id: 'F11.3.1', ask: { adult: date } },
  ],
};
