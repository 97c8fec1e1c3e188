import type { Area } from '@helhet/core';

import { frequency, text } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

/** Area K07: the children between the adults. @public */
export const childrenInBetween: Area = {
  id: 'K07',
  mandatory: true,
  questions: [
    {
      id: 'K07.1',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      private: askedOfAChild,
      factors: ['R16', 'R17'],
    },
    { id: 'K07.2', ask: { adult: text }, factors: ['S05', 'S17'] },
    { id: 'K07.3', ask: { adult: text }, factors: ['S17'] },
  ],
};
