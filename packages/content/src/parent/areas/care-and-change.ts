import type { Area } from '@helhet/core';

import { rating, text } from '../../answer-kinds.js';

/** Area P11: care, treatment and change. @public */
export const careAndChange: Area = {
  id: 'P11',
  mandatory: true,
  questions: [
    {
      id: 'P11.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'health-centre',
            'child-health',
            'psychiatry',
            'addiction-care',
            'social-services',
            'school',
            'insurance-office',
            'employment-office',
            'probation',
            'voluntary',
            'something-else',
            'none',
          ],
        },
      },
      factors: ['S06', 'R45'],
    },
    {
      id: 'P11.1.1',
      ask: { adult: text },
      when: {
        question: 'P11.1',
        in: [
          'health-centre',
          'child-health',
          'psychiatry',
          'addiction-care',
          'social-services',
          'school',
          'insurance-office',
          'employment-office',
          'probation',
          'voluntary',
          'something-else',
        ],
      },
      factors: ['S06', 'R45'],
    },
    { id: 'P11.2', ask: { adult: rating }, factors: ['S06', 'S28'] },
    {
      id: 'P11.2.1',
      ask: { adult: rating },
      when: { question: 'P11.2', answered: true },
      factors: ['S06', 'S28'],
    },
    { id: 'P11.3', ask: { adult: text }, factors: ['R45', 'S07'] },
    {
      id: 'P11.4',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'health-centre',
            'child-health',
            'psychiatry',
            'addiction-care',
            'social-services',
            'school',
            'insurance-office',
            'employment-office',
            'probation',
            'voluntary',
            'something-else',
            'none',
          ],
        },
      },
      factors: ['S07'],
    },
    {
      id: 'P11.4.1',
      ask: { adult: text },
      when: {
        question: 'P11.4',
        in: [
          'health-centre',
          'child-health',
          'psychiatry',
          'addiction-care',
          'social-services',
          'school',
          'insurance-office',
          'employment-office',
          'probation',
          'voluntary',
          'something-else',
        ],
      },
      factors: ['S07'],
    },
  ],
};
