import type { Area } from '@helhet/core';

import { observation, person, steps, text, verbatim, yesNo } from '../../answer-kinds.js';
import { fromTwo } from '../from-two.js';

/** Area C07: friends and important adults. @public */
export const friends: Area = {
  id: 'C07',
  mandatory: true,
  questions: [
    {
      id: 'C07.1',
      ask: { adult: person, 'child-2-6': person, 'child-7-12': person, 'child-13-17': person },
    },
    {
      id: 'C07.1.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C07.1', answered: true },
    },
    {
      id: 'C07.2',
      ask: { adult: steps, 'child-2-6': person, 'child-7-12': steps, 'child-13-17': steps },
      when: fromTwo,
    },
    {
      id: 'C07.2.1',
      ask: { 'child-7-12': yesNo, 'child-13-17': yesNo },
      when: { question: 'C07.2', answered: true },
    },
    {
      id: 'C07.2.2',
      ask: { 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C07.2.1', in: ['yes', 'sometimes'] },
    },
    {
      id: 'C07.3',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
      private: true,
    },
    {
      id: 'C07.3.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C07.3', in: ['yes', 'sometimes'] },
      private: true,
    },
    { id: 'C07.obs', ask: { worker: observation }, when: { fact: 'band', equals: '0-1' } },
  ],
};
