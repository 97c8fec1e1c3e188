import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area F06: safety at home and safety plan. @public */
export const safetyAtHome: Area = {
  id: 'F06',
  mandatory: true,
  questions: [
    {
      id: 'F06.1',
      ask: { adult: text },
      private: true,
      factors: ['S20', 'R02'],
      triggers: ['T02', 'T11'],
    },
    { id: 'F06.2', ask: { adult: yesNo }, factors: ['R05', 'R10'], triggers: ['T06'] },
    { id: 'F06.3', ask: { adult: yesNo }, factors: ['S20', 'S19'] },
    {
      id: 'F06.3.1',
      ask: { adult: text },
      when: { question: 'F06.3', in: ['yes', 'sometimes'] },
      factors: ['S20', 'S19'],
    },
  ],
};
