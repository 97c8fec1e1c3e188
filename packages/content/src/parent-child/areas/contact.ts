import type { Area, Condition } from '@helhet/core';

import { text, verbatim, yesNo } from '../../answer-kinds.js';
import { born } from '../born.js';

// Shown until someone has said that the child always lives here, so that no answer hides nothing.
const livesApart: Condition = { not: { question: 'D10.0', equals: 'yes' } };

/** Area D10: continuity, contact and distance. @public */
export const contact: Area = {
  id: 'D10',
  when: born,
  questions: [
    {
      id: 'D10.0',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
      when: { not: { fact: 'variant', equals: 'distance' } },
      factors: ['R39'],
    },
    {
      id: 'D10.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: livesApart,
      private: true,
      factors: ['R39', 'S03'],
      triggers: ['T16'],
    },
    { id: 'D10.2', ask: { adult: text }, when: livesApart, factors: ['R39', 'S17'] },
    {
      id: 'D10.3',
      ask: { adult: yesNo },
      when: livesApart,
      private: true,
      factors: ['R01', 'R02'],
      triggers: ['T01', 'T10'],
    },
    {
      id: 'D10.3.1',
      ask: { adult: text },
      when: { question: 'D10.3', in: ['yes', 'sometimes'] },
      private: true,
      factors: ['R01', 'R02'],
    },
  ],
};
