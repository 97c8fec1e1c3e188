import type { Area } from '@helhet/core';

import { date, faces, frequency, observation, text, verbatim, yesNo } from '../../answer-kinds.js';
import { fromTwo } from '../from-two.js';

/** Area C04: everyday life and predictability. @public */
export const everydayLife: Area = {
  id: 'C04',
  mandatory: true,
  questions: [
    {
      id: 'C04.1',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
    },
    {
      id: 'C04.2',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      when: fromTwo,
    },
    {
      id: 'C04.2.1',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: { question: 'C04.2', atLeast: 'often' },
    },
    {
      id: 'C04.3',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
    },
    {
      id: 'C04.4',
      ask: {
        adult: { kind: 'number', min: 0 },
        'child-7-12': yesNo,
        'child-13-17': { kind: 'number', min: 0 },
      },
    },
    { id: 'C04.obs', ask: { worker: observation }, when: { fact: 'band', equals: '0-1' } },
  ],
  groups: [
    {
      id: 'C04.homes',
      each: 'home',
      questions: [
        {
          id: 'C04.homes.1',
          ask: { adult: yesNo, 'child-2-6': faces, 'child-7-12': yesNo, 'child-13-17': yesNo },
          private: true,
        },
        {
          id: 'C04.homes.2',
          ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
          private: true,
        },
      ],
    },
    {
      id: 'C04.placements',
      each: 'entry',
      when: {
        any: [
          { question: 'C04.4', atLeast: 1 },
          { question: 'C04.4', in: ['yes', 'sometimes'] },
        ],
      },
      questions: [
        {
          id: 'C04.placements.1',
          ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
        },
        { id: 'C04.placements.2', ask: { adult: date, 'child-13-17': date } },
        {
          id: 'C04.placements.3',
          ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
        },
      ],
    },
  ],
};
