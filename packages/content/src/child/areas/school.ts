import type { Area } from '@helhet/core';

import { person, steps, text, verbatim, yesNo } from '../../answer-kinds.js';

/** Area C05: preschool, school and learning. @public */
export const school: Area = {
  id: 'C05',
  when: { not: { fact: 'age', atMost: 0 } },
  questions: [
    {
      id: 'C05.1',
      ask: { adult: steps, 'child-2-6': verbatim, 'child-7-12': steps, 'child-13-17': steps },
    },
    {
      id: 'C05.1.1',
      ask: { adult: text },
      when: { question: 'C05.1', answered: true },
    },
    {
      id: 'C05.2',
      ask: {
        adult: { kind: 'number', min: 0, max: 31 },
        'child-7-12': yesNo,
        'child-13-17': { kind: 'number', min: 0, max: 31 },
      },
    },
    {
      id: 'C05.2.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: {
        any: [
          { question: 'C05.2', atLeast: 3 },
          { question: 'C05.2', in: ['yes', 'sometimes'] },
        ],
      },
    },
    {
      id: 'C05.3',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
    },
    {
      id: 'C05.3.1',
      ask: { adult: person, 'child-7-12': person, 'child-13-17': person },
      when: { question: 'C05.3', in: ['yes', 'sometimes'] },
    },
    {
      id: 'C05.3.2',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C05.3', answered: true },
    },
  ],
};
