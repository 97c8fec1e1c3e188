import type { Area } from '@helhet/core';

import { person, text, yesNo } from '../../answer-kinds.js';

/** Area F08: kin, friends, neighbourhood. @public */
export const kinAndFriends: Area = {
  id: 'F08',
  mandatory: true,
  questions: [
    { id: 'F08.1', ask: { adult: person } },
    { id: 'F08.1.1', ask: { adult: person } },
    { id: 'F08.1.2', ask: { adult: yesNo } },
    {
      id: 'F08.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'association',
            'faith',
            'origin',
            'neighbours',
            'parents',
            'work',
            'something-else',
            'none',
          ],
        },
      },
    },
    {
      id: 'F08.2.1',
      ask: { adult: yesNo },
      when: {
        question: 'F08.2',
        in: [
          ...['association', 'faith', 'origin', 'neighbours'],
          ...['parents', 'work', 'something-else'],
        ],
      },
    },
    { id: 'F08.3', ask: { adult: { kind: 'one-of', options: ['most', 'some', 'nobody'] } } },
    {
      id: 'F08.3.1',
      ask: { adult: text },
      when: { question: 'F08.3', in: ['some', 'nobody'] },
    },
  ],
};
