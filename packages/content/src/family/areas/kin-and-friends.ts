import type { Area } from '@helhet/core';

import { person, text } from '../../answer-kinds.js';

/** Area F08: kin, friends, neighbourhood. @public */
export const kinAndFriends: Area = {
  id: 'F08',
  mandatory: true,
  questions: [
    { id: 'F08.1', ask: { adult: person }, factors: ['S15', 'R42'] },
    { id: 'F08.1.1', ask: { adult: person }, factors: ['S15', 'R42'] },
    { id: 'F08.2', ask: { adult: text }, factors: ['S15', 'S29'] },
    { id: 'F08.3', ask: { adult: text }, factors: ['R42', 'R24'] },
  ],
};
