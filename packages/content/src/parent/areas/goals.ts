import type { Area } from '@helhet/core';

import { text, verbatim } from '../../answer-kinds.js';

/** Area P12: goals and future. @public */
export const goals: Area = {
  id: 'P12',
  mandatory: true,
  questions: [
    { id: 'P12.1', ask: { adult: verbatim }, factors: ['S28'] },
    { id: 'P12.2', ask: { adult: text }, factors: ['S28', 'S05'] },
    { id: 'P12.3', ask: { adult: text }, factors: ['S07'] },
  ],
};
