import type { Area } from '@helhet/core';

import { frequency, text } from '../../answer-kinds.js';

/** Area K02: cooperating about the children. @public */
export const cooperation: Area = {
  id: 'K02',
  mandatory: true,
  questions: [
    { id: 'K02.1', ask: { adult: frequency } },
    { id: 'K02.2', ask: { adult: text } },
    { id: 'K02.3', ask: { adult: text } },
  ],
};
