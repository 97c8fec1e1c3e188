import type { Area } from '@helhet/core';

import { person, text, yesNo } from '../../answer-kinds.js';

/** Area P10: network and support. @public */
export const network: Area = {
  id: 'P10',
  mandatory: true,
  questions: [
    { id: 'P10.1', ask: { adult: person }, factors: ['S15', 'R42'] },
    { id: 'P10.1.1', ask: { adult: person }, factors: ['S15', 'R42'] },
    { id: 'P10.2', ask: { adult: text }, factors: ['S15', 'R42'] },
    { id: 'P10.3', ask: { adult: yesNo }, factors: ['S07'] },
  ],
};
