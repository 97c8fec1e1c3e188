import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area F10: help and authorities. @public */
export const helpAndAuthorities: Area = {
  id: 'F10',
  mandatory: true,
  questions: [
    { id: 'F10.1', ask: { adult: { kind: 'number', min: 0 } } },
    {
      id: 'F10.1.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['a-parent', 'a-child', 'a-relative', 'a-worker', 'someone-else', 'nobody'],
        },
      },
      when: { question: 'F10.1', atLeast: 2 },
    },
    { id: 'F10.1.2', ask: { adult: yesNo }, when: { question: 'F10.1', atLeast: 1 } },
    { id: 'F10.2', ask: { adult: text } },
    { id: 'F10.2.1', ask: { adult: text } },
    { id: 'F10.2.2', ask: { adult: text } },
    {
      id: 'F10.2.3',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['accepted', 'stopped', 'declined', 'never-came', 'none'],
        },
      },
    },
    {
      id: 'F10.2.4',
      ask: { adult: text },
      when: { question: 'F10.2.3', in: ['stopped', 'declined', 'never-came'] },
    },
    { id: 'F10.3', ask: { adult: yesNo } },
    {
      id: 'F10.3.1',
      ask: { adult: text },
      when: { question: 'F10.3', in: ['yes', 'sometimes'] },
    },
  ],
};
