import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

const whatIsDone = [
  'control-of-phone',
  'control-of-money',
  'control-of-clothes',
  'kept-from-others',
  'demeaning',
  'threats',
  'threats-about-children',
  'blows',
  'forced-sex',
  'stalking',
] as const;

/** Area K04: violence, threats and control. @public */
export const violenceAndControl: Area = {
  id: 'K04',
  mandatory: true,
  questions: [
    { id: 'K04.1', ask: { adult: yesNo }, private: true },
    {
      id: 'K04.1.1',
      ask: { adult: text },
      when: { question: 'K04.1', in: ['no', 'sometimes'] },
      private: true,
    },
    {
      id: 'K04.2',
      ask: { adult: { kind: 'several-of', options: [...whatIsDone, 'none'] } },
      private: true,
    },
    {
      id: 'K04.2.1',
      ask: { adult: yesNo },
      when: { question: 'K04.2', in: whatIsDone },
      private: true,
    },
    {
      id: 'K04.2.2',
      ask: { adult: yesNo },
      when: { question: 'K04.2', in: whatIsDone },
      private: true,
    },
    { id: 'K04.3', ask: { adult: yesNo }, private: true },
    {
      id: 'K04.3.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'got-worse',
            'weapon',
            'strangling',
            'threats-to-life',
            'threats-of-suicide',
            'when-pregnant',
            'none',
          ],
        },
      },
      private: true,
    },
  ],
};
