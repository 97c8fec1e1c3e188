import type { Area } from '@helhet/core';

import { person, steps, text, yesNo } from '../../answer-kinds.js';

/** Area P01: being a parent. @public */
export const beingAParent: Area = {
  id: 'P01',
  mandatory: true,
  questions: [
    { id: 'P01.1', ask: { adult: text }, factors: ['S28', 'S05'] },
    { id: 'P01.2', ask: { adult: yesNo }, factors: ['S07'] },
    { id: 'P01.3', ask: { adult: yesNo }, factors: ['S07', 'S05'] },
    {
      id: 'P01.4',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'partner',
            'other-parent',
            'relatives',
            'friends',
            'health-care',
            'school',
            'social-services',
            'own-child',
            'someone-else',
            'nobody',
          ],
        },
      },
      factors: ['R23', 'S15', 'R42'],
    },
    {
      id: 'P01.4.1',
      ask: { adult: person },
      when: { question: 'P01.4', in: ['own-child'] },
      factors: ['R23'],
    },
    { id: 'P01.5', ask: { adult: steps }, factors: ['R24', 'R45'] },
    {
      id: 'P01.5.1',
      ask: { adult: text },
      when: { question: 'P01.5', atMost: 'bad' },
      factors: ['R24', 'R45'],
    },
  ],
};
