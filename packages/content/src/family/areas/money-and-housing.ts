import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area F07: money and housing. @public */
export const moneyAndHousing: Area = {
  id: 'F07',
  mandatory: true,
  questions: [
    {
      id: 'F07.1',
      ask: {
        adult: {
          kind: 'one-of',
          options: ['with-margin', 'just-enough', 'not-always', 'not-enough'],
        },
      },
    },
    { id: 'F07.1.1', ask: { adult: yesNo } },
    { id: 'F07.2', ask: { adult: yesNo } },
    { id: 'F07.2.1', ask: { adult: text } },
    {
      id: 'F07.2.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['too-small', 'short-term', 'unsafe', 'worn', 'eviction', 'none'],
        },
      },
    },
    {
      id: 'F07.3',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['food', 'clothes', 'health', 'activities', 'friends', 'something-else', 'none'],
        },
      },
      when: { not: { question: 'F07.1', equals: 'with-margin' } },
    },
  ],
};
