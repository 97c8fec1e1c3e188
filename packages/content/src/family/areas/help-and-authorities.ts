import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area F10: help and authorities. @public */
export const helpAndAuthorities: Area = {
  id: 'F10',
  mandatory: true,
  questions: [
    { id: 'F10.1', ask: { adult: { kind: 'number', min: 0 } }, factors: ['R46', 'S27'] },
    {
      id: 'F10.1.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['a-parent', 'a-child', 'a-relative', 'a-worker', 'someone-else', 'nobody'],
        },
      },
      when: { question: 'F10.1', atLeast: 1 },
      factors: ['R46', 'S27'],
    },
    { id: 'F10.2', ask: { adult: text }, factors: ['S07', 'R45'] },
    { id: 'F10.3', ask: { adult: yesNo }, factors: ['R48'] },
    {
      id: 'F10.3.1',
      ask: { adult: text },
      when: { question: 'F10.3', in: ['yes', 'sometimes'] },
      factors: ['R48'],
    },
  ],
};
