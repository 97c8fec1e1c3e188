import type { Area } from '@helhet/core';

import { date, rating, text } from '../../answer-kinds.js';

/** Area K01: the relationship now. @public */
export const relationship: Area = {
  id: 'K01',
  mandatory: true,
  questions: [
    {
      id: 'K01.1',
      ask: {
        adult: {
          kind: 'one-of',
          options: ['couple-together', 'couple-apart', 'separating', 'separated', 'never-a-couple'],
        },
      },
    },
    {
      id: 'K01.1.1',
      ask: { adult: date },
      when: {
        question: 'K01.1',
        in: ['couple-together', 'couple-apart', 'separating', 'separated'],
      },
    },
    {
      id: 'K01.1.2',
      ask: {
        adult: { kind: 'one-of', options: ['well', 'partly', 'through-others', 'not-at-all'] },
      },
      when: { question: 'K01.1', in: ['separating', 'separated', 'never-a-couple'] },
    },
    { id: 'K01.2', ask: { adult: rating }, private: true },
    {
      id: 'K01.2.1',
      ask: { adult: text },
      when: { question: 'K01.2', atLeast: 1 },
      private: true,
    },
    { id: 'K01.3', ask: { adult: text } },
  ],
};
