import type { Area } from '@helhet/core';

import { rating, text, verbatim, yesNo } from '../../answer-kinds.js';

/** Area P12: goals and future. @public */
export const goals: Area = {
  id: 'P12',
  mandatory: true,
  questions: [
    { id: 'P12.1', ask: { adult: verbatim } },
    { id: 'P12.1.1', ask: { adult: rating } },
    { id: 'P12.2', ask: { adult: text } },
    { id: 'P12.3', ask: { adult: text } },
    { id: 'P12.3.1', ask: { adult: yesNo } },
    { id: 'P12.close.1', ask: { adult: text } },
    { id: 'P12.close.2', ask: { adult: text } },
  ],
};
