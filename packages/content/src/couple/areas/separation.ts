import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area K08: separation, residence, contact. @public */
export const separation: Area = {
  id: 'K08',
  when: {
    any: [
      { fact: 'variant', equals: 'coparents' },
      { question: 'K01.1', in: ['separating', 'separated', 'never-a-couple'] },
    ],
  },
  questions: [
    { id: 'K08.1', ask: { adult: text } },
    { id: 'K08.1.1', ask: { adult: yesNo } },
    { id: 'K08.1.2', ask: { adult: yesNo } },
    { id: 'K08.2', ask: { adult: text }, private: true },
    { id: 'K08.2.1', ask: { adult: yesNo }, private: true },
    { id: 'K08.2.2', ask: { adult: yesNo }, private: true },
    {
      id: 'K08.2.3',
      ask: { adult: yesNo },
      when: { not: { question: 'K01.1', equals: 'never-a-couple' } },
      private: true,
    },
    { id: 'K08.3', ask: { adult: yesNo } },
  ],
};
