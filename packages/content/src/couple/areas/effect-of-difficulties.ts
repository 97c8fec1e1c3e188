import type { Area, Condition } from '@helhet/core';

import { text } from '../../answer-kinds.js';

// Shown until someone has said that neither has any of it, so that no answer hides nothing.
const difficulties: Condition = { not: { question: 'K06.any', equals: 'none' } };

/** Area K06: effect of the difficulties on the relationship. @public */
export const effectOfDifficulties: Area = {
  id: 'K06',
  questions: [
    {
      id: 'K06.any',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['alcohol', 'drugs', 'medicines', 'gambling', 'mental-health', 'none'],
        },
      },
      private: true,
    },
    {
      id: 'K06.who',
      ask: { adult: { kind: 'one-of', options: ['me', 'the-other', 'both'] } },
      when: difficulties,
      private: true,
    },
    { id: 'K06.1', ask: { adult: text }, when: difficulties, private: true },
    {
      id: 'K06.2',
      ask: { adult: { kind: 'one-of', options: ['me', 'the-other', 'both', 'ended', 'nobody'] } },
      when: difficulties,
      private: true,
    },
    { id: 'K06.2.1', ask: { adult: text }, when: difficulties, private: true },
    {
      id: 'K06.3',
      ask: { adult: text },
      when: { question: 'K06.2', in: ['me', 'the-other', 'both'] },
      private: true,
    },
  ],
};
