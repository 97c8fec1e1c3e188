import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';
import { born } from '../born.js';

/** Area D11: worry about the child and wanted support. @public */
export const worryAndSupport: Area = {
  id: 'D11',
  mandatory: true,
  questions: [
    { id: 'D11.1', ask: { adult: yesNo }, factors: ['S05'] },
    {
      id: 'D11.1.1',
      ask: { adult: text },
      when: { question: 'D11.1', in: ['yes', 'sometimes'] },
      factors: ['S05'],
    },
    { id: 'D11.2', ask: { adult: yesNo }, when: born, factors: ['S07'] },
    {
      id: 'D11.2.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'school',
            'student-health',
            'child-health',
            'child-psychiatry',
            'social-services',
            'group',
            'relatives-or-friends',
            'something-else',
          ],
        },
      },
      when: { question: 'D11.2', in: ['yes', 'sometimes'] },
      factors: ['S07'],
    },
    { id: 'D11.3', ask: { adult: text }, factors: ['S07', 'S05'] },
  ],
};
