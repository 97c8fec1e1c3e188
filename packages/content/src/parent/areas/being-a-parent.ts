import type { Area, Condition } from '@helhet/core';

import { frequency, person, steps, text, yesNo } from '../../answer-kinds.js';

const wantsToTalk: Condition = { question: 'P01.3', in: ['yes', 'sometimes'] };

/** Area P01: being a parent. @public */
export const beingAParent: Area = {
  id: 'P01',
  mandatory: true,
  questions: [
    { id: 'P01.1', ask: { adult: text } },
    { id: 'P01.worry', ask: { adult: yesNo } },
    { id: 'P01.2', ask: { adult: yesNo } },
    { id: 'P01.3', ask: { adult: yesNo } },
    {
      id: 'P01.4',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'partner',
            'other-parent',
            'relatives',
            'friends',
            'health-care',
            'school',
            'social-services',
            'own-child',
            'grown-child',
            'someone-else',
            'nobody',
          ],
        },
      },
    },
    {
      id: 'P01.4.1',
      ask: { adult: person },
      when: { question: 'P01.4', equals: 'own-child' },
    },
    { id: 'P01.5', ask: { adult: steps } },
    {
      id: 'P01.5.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['consequences', 'shame', 'not-believed', 'bad-experience', 'something-else'],
        },
      },
      when: { question: 'P01.5', atMost: 'bad' },
    },
  ],
  groups: [
    {
      id: 'P01.children',
      each: 'child',
      questions: [
        { id: 'P01.children.1', ask: { adult: frequency } },
        {
          id: 'P01.children.2',
          ask: {
            adult: {
              kind: 'several-of',
              options: [
                'health',
                'feelings',
                'school',
                'friends',
                'my-difficulties',
                'something-else',
                'none',
              ],
            },
          },
          when: wantsToTalk,
        },
      ],
    },
  ],
};
