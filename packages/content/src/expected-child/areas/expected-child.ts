import type { Area, Condition } from '@helhet/core';

import { frequency, person, text, verbatim, yesNo } from '../../answer-kinds.js';

/** Holds unless the respondent is known not to carry the child. */
const mayCarry: Condition = { not: { fact: 'carrying', equals: false } };

/** Area C00: the expected child. @public */
export const expectedChildArea: Area = {
  id: 'C00',
  mandatory: true,
  questions: [
    { id: 'C00.1', ask: { adult: text } },
    { id: 'C00.1.1', ask: { adult: yesNo } },
    {
      id: 'C00.1.2',
      ask: { adult: text },
      when: { question: 'C00.1.1', in: ['no', 'sometimes'] },
    },
    { id: 'C00.2', ask: { adult: frequency }, when: mayCarry, private: true },
    {
      id: 'C00.2.1',
      ask: { adult: text },
      when: { question: 'C00.2', atLeast: 'rarely' },
      private: true,
    },
    { id: 'C00.3', ask: { adult: yesNo }, private: true },
    {
      id: 'C00.3.1',
      ask: { adult: yesNo },
      when: { question: 'C00.3', in: ['yes', 'sometimes'] },
      private: true,
    },
    {
      id: 'C00.3.2',
      ask: { adult: text },
      when: { question: 'C00.3', in: ['yes', 'sometimes'] },
      private: true,
    },
    { id: 'C00.4', ask: { adult: verbatim } },
    { id: 'C00.5', ask: { adult: person } },
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
    },
    { id: 'C00.5.2', ask: { adult: yesNo } },
    { id: 'C00.5.3', ask: { adult: yesNo }, private: true },
    { id: 'C00.6', ask: { adult: yesNo } },
    {
      id: 'C00.6.1',
      ask: { adult: text },
      when: { question: 'C00.6', in: ['yes', 'sometimes'] },
    },
    { id: 'C00.6.2', ask: { adult: yesNo } },
    { id: 'C00.close.1', ask: { adult: text } },
    { id: 'C00.close.2', ask: { adult: text } },
  ],
};
