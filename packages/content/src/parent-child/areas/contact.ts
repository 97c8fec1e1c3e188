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
    },
    {
      id: 'D10.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: livesApart,
      private: true,
    },
    {
      id: 'D10.1.1',
      ask: {
        adult: {
          kind: 'one-of',
          options: ['half-the-time', 'every-week', 'every-month', 'more-rarely', 'not-at-all'],
        },
      },
      when: livesApart,
      private: true,
    },
    { id: 'D10.1.2', ask: { adult: yesNo }, when: livesApart, private: true },
    { id: 'D10.2', ask: { adult: text }, when: livesApart },
    { id: 'D10.2.1', ask: { adult: { kind: 'number', min: 0, max: 99 } }, when: livesApart },
    {
      id: 'D10.3',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
      when: livesApart,
      private: true,
    },
    {
      id: 'D10.3.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'D10.3', in: ['yes', 'sometimes'] },
      private: true,
    },
    {
      id: 'D10.3.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'violence-to-child',
            'violence-between-adults',
            'intoxicated',
            'sexual',
            'unattended',
            'quarrels',
            'something-else',
          ],
        },
      },
      when: { question: 'D10.3', in: ['yes', 'sometimes'] },
      private: true,
    },
  ],
};
