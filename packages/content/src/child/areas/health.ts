import type { Area } from '@helhet/core';

import {
  faces,
  frequency,
  observation,
  person,
  steps,
  text,
  verbatim,
  yesNo,
} from '../../answer-kinds.js';

/** Area C02: health, sleep and body. @public */
export const health: Area = {
  id: 'C02',
  mandatory: true,
  questions: [
    {
      id: 'C02.1',
      ask: { adult: steps, 'child-2-6': faces, 'child-7-12': steps, 'child-13-17': steps },
    },
    {
      id: 'C02.1.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C02.1', answered: true },
    },
    { id: 'C02.1.2', ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo } },
    {
      id: 'C02.2',
      ask: {
        adult: frequency,
        'child-2-6': faces,
        'child-7-12': frequency,
        'child-13-17': { kind: 'number', min: 0, max: 7 },
      },
    },
    {
      id: 'C02.2.1',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: {
        any: [
          { question: 'C02.2', atMost: 'often' },
          { question: 'C02.2', in: ['sad', 'so-so'] },
          { question: 'C02.2', atMost: 5 },
        ],
      },
    },
    {
      id: 'C02.2.2',
      ask: { 'child-2-6': person },
      when: { question: 'C02.2', answered: true },
    },
    {
      id: 'C02.3',
      ask: { adult: yesNo, 'child-2-6': verbatim, 'child-7-12': yesNo, 'child-13-17': yesNo },
    },
    {
      id: 'C02.3.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C02.3', in: ['no', 'sometimes'] },
    },
    {
      id: 'C02.3.2',
      ask: { 'child-7-12': person, 'child-13-17': person },
      when: { question: 'C02.3', answered: true },
    },
    { id: 'C02.obs', ask: { worker: observation }, when: { fact: 'band', equals: '0-1' } },
  ],
};
