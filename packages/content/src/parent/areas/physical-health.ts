import type { Area, Condition } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

const isAffected: Condition = { question: 'P07.1', in: ['yes', 'sometimes'] };

/** Area P07: physical health, functioning and ways of understanding. @public */
export const physicalHealth: Area = {
  id: 'P07',
  mandatory: true,
  questions: [
    { id: 'P07.1', ask: { adult: yesNo } },
    { id: 'P07.1.1', ask: { adult: text }, when: isAffected },
    {
      id: 'P07.1.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'illness',
            'injury',
            'senses',
            'neurodevelopmental',
            'learning',
            'something-else',
          ],
        },
      },
      when: isAffected,
    },
    {
      id: 'P07.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'talking',
            'reading',
            'pictures',
            'one-thing-at-a-time',
            'someone-with-me',
            'more-time',
            'interpreter',
          ],
        },
      },
    },
    {
      id: 'P07.3',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'planning',
            'starting',
            'remembering',
            'times',
            'paperwork',
            'impressions',
            'something-else',
            'none',
          ],
        },
      },
    },
    {
      id: 'P07.3.1',
      ask: { adult: yesNo },
      when: {
        all: [
          { question: 'P07.3', answered: true },
          { not: { question: 'P07.3', equals: 'none' } },
        ],
      },
    },
  ],
};
