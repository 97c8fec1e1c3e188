import type { Area } from '@helhet/core';

import { person, text, yesNo } from '../../answer-kinds.js';

/** Area P10: network and support. @public */
export const network: Area = {
  id: 'P10',
  mandatory: true,
  questions: [
    { id: 'P10.1', ask: { adult: person } },
    { id: 'P10.1.1', ask: { adult: person } },
    {
      id: 'P10.1.2',
      ask: { adult: { kind: 'one-of', options: ['nobody', 'one-or-two', 'three-or-more'] } },
    },
    { id: 'P10.2', ask: { adult: text } },
    { id: 'P10.3', ask: { adult: yesNo } },
  ],
};
