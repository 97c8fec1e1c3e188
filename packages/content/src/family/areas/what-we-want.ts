import type { Area } from '@helhet/core';

import { date, text, verbatim } from '../../answer-kinds.js';

/** Area F11: what we want together. @public */
export const whatWeWant: Area = {
  id: 'F11',
  mandatory: true,
  questions: [
    { id: 'F11.1', ask: { adult: text }, factors: ['S07', 'S28'] },
    {
      id: 'F11.2',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      factors: ['S07'],
    },
    { id: 'F11.3', ask: { adult: text }, factors: ['S07'] },
    { id: 'F11.3.1', ask: { adult: date }, factors: ['S07'] },
  ],
};
