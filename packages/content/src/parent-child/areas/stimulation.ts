import type { Area, Condition } from '@helhet/core';

import { frequency, text, yesNo } from '../../answer-kinds.js';
import { born } from '../born.js';
import { fromTwo } from '../from-two.js';

const fromOne: Condition = { not: { fact: 'age', atMost: 0 } };

// Shown until someone has said that the child goes nowhere, so that no answer hides nothing.
const attends: Condition = { all: [fromOne, { not: { question: 'D06.attends', equals: 'no' } }] };

/** Area D06: stimulation, school and leisure. @public */
export const stimulation: Area = {
  id: 'D06',
  when: born,
  mandatory: true,
  questions: [
    { id: 'D06.1', ask: { adult: text }, when: fromTwo },
    { id: 'D06.1.1', ask: { adult: text }, when: { fact: 'band', equals: '0-1' } },
    { id: 'D06.attends', ask: { adult: yesNo }, when: fromOne },
    { id: 'D06.2', ask: { adult: frequency }, when: attends },
    { id: 'D06.2.1', ask: { adult: frequency }, when: attends },
    { id: 'D06.3', ask: { adult: text }, when: attends },
  ],
};
