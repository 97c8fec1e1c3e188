import type { Area } from '@helhet/core';

import { frequency, text } from '../../answer-kinds.js';
import { born } from '../born.js';
import { fromTwo } from '../from-two.js';

/** Area D08: how my difficulties show for this child. @public */
export const myDifficulties: Area = {
  id: 'D08',
  questions: [
    { id: 'D08.1', ask: { adult: text }, when: born, private: true, factors: ['S05', 'R18'] },
    { id: 'D08.2', ask: { adult: frequency }, when: { all: [born, fromTwo] }, factors: ['R23'] },
    { id: 'D08.3', ask: { adult: text }, factors: ['S19', 'S05'] },
  ],
};
