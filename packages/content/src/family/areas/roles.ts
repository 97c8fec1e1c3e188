import type { Area } from '@helhet/core';

import { person, text, verbatim, yesNo } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

/** Area F05: roles and responsibility. @public */
export const roles: Area = {
  id: 'F05',
  mandatory: true,
  questions: [
    {
      id: 'F05.1',
      ask: {
        adult: {
          kind: 'one-of',
          options: [
            'one-adult',
            'adults-together',
            'adults-and-children',
            'children',
            'outside',
            'nobody',
          ],
        },
      },
    },
    {
      id: 'F05.1.1',
      ask: { adult: person },
      when: { question: 'F05.1', in: ['children', 'adults-and-children'] },
    },
    {
      id: 'F05.1.2',
      ask: { adult: yesNo },
      when: { question: 'F05.1', in: ['children', 'adults-and-children'] },
    },
    {
      id: 'F05.2',
      ask: {
        adult: { kind: 'one-of', options: ['at-home', 'outside', 'not-always', 'nobody'] },
      },
    },
    {
      id: 'F05.2.1',
      ask: { adult: person },
      when: { question: 'F05.2', in: ['at-home', 'outside', 'not-always'] },
    },
    { id: 'F05.2.2', ask: { adult: yesNo }, private: true },
    {
      id: 'F05.3',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      private: askedOfAChild,
    },
  ],
};
