import type { Area, Condition } from '@helhet/core';

import { date, frequency, rating, text, yesNo } from '../../answer-kinds.js';

const exposed: Condition = { question: 'P05.1', in: ['yes', 'sometimes'] };

/** Area P05: being subjected to violence. @public */
export const beingSubjectedToViolence: Area = {
  id: 'P05',
  mandatory: true,
  questions: [
    {
      id: 'P05.1',
      ask: { adult: yesNo },
      private: true,
      factors: ['R13', 'S19'],
      triggers: ['T02', 'T11'],
    },
    {
      id: 'P05.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'psychological',
            'physical',
            'sexual',
            'financial',
            'digital',
            'after-separation',
            'something-else',
          ],
        },
      },
      when: exposed,
      private: true,
      factors: ['R13', 'R14'],
      triggers: ['T02'],
    },
    {
      id: 'P05.2.1',
      ask: { adult: date },
      when: { question: 'P05.2', answered: true },
      private: true,
      factors: ['R13', 'R14'],
    },
    {
      id: 'P05.2.2',
      ask: { adult: frequency },
      when: { question: 'P05.2', answered: true },
      private: true,
      factors: ['R13', 'R14'],
    },
    {
      id: 'P05.3',
      ask: { adult: yesNo },
      when: exposed,
      private: true,
      factors: ['R15'],
      triggers: ['T08'],
    },
    {
      id: 'P05.3.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['worse', 'weapon', 'strangulation', 'threat-to-kill', 'about-to-leave'],
        },
      },
      when: { question: 'P05.3', in: ['yes', 'sometimes'] },
      private: true,
      factors: ['R15'],
      triggers: ['T08'],
    },
    {
      id: 'P05.4',
      ask: { adult: text },
      when: exposed,
      private: true,
      factors: ['R02', 'S19'],
      triggers: ['T02'],
    },
    {
      id: 'P05.5',
      ask: { adult: rating },
      when: exposed,
      private: true,
      factors: ['S20', 'R15'],
      triggers: ['T08'],
    },
    {
      id: 'P05.5.1',
      ask: { adult: text },
      when: { question: 'P05.5', answered: true },
      private: true,
      factors: ['S20', 'R15'],
    },
  ],
};
