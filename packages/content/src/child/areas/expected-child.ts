import type { Area } from '@helhet/core';

import { frequency, person, text, verbatim, yesNo } from '../../answer-kinds.js';

/** Area C00: the expected child. @public */
export const expectedChild: Area = {
  id: 'C00',
  when: { fact: 'variant', equals: 'unborn' },
  mandatory: true,
  questions: [
    { id: 'C00.1', ask: { adult: text }, factors: ['S22'] },
    { id: 'C00.2', ask: { adult: frequency }, private: true, factors: ['R36'], triggers: ['T07'] },
    {
      id: 'C00.2.1',
      ask: { adult: text },
      when: { question: 'C00.2', atLeast: 'rarely' },
      private: true,
      factors: ['R36'],
    },
    {
      id: 'C00.3',
      ask: { adult: yesNo },
      private: true,
      factors: ['R13', 'R15'],
      triggers: ['T07', 'T08'],
    },
    {
      id: 'C00.3.1',
      ask: { adult: yesNo },
      when: { question: 'C00.3', in: ['yes', 'sometimes'] },
      private: true,
      factors: ['R13', 'R15'],
      triggers: ['T07', 'T08'],
    },
    { id: 'C00.4', ask: { adult: verbatim }, factors: ['S04', 'R18'] },
    { id: 'C00.5', ask: { adult: person }, factors: ['S01', 'S15', 'R42'] },
    {
      id: 'C00.5.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'sleeping-place',
            'clothes-and-nappies',
            'pram-and-car-seat',
            'money',
            'calm-home',
            'health-contact',
            'nothing-yet',
          ],
        },
      },
      factors: ['S01', 'S15'],
    },
    { id: 'C00.6', ask: { adult: yesNo }, factors: ['S07', 'R45'] },
    {
      id: 'C00.6.1',
      ask: { adult: text },
      when: { question: 'C00.6', in: ['yes', 'sometimes'] },
      factors: ['S07', 'R45'],
    },
    { id: 'C00.6.2', ask: { adult: yesNo }, factors: ['S07', 'R45'] },
  ],
};
