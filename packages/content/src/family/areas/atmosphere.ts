import type { AnswerKind, Area } from '@helhet/core';

import { observation, rating, steps, text } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

const hardThings: AnswerKind = {
  kind: 'several-of',
  options: ['quarrels', 'silence', 'fear', 'drinking', 'unwell', 'alone', 'something-else'],
};

const afterQuarrels: AnswerKind = {
  kind: 'one-of',
  options: ['made-up', 'passes', 'lasts', 'no-quarrels'],
};

/** Area F03: atmosphere at home. @public */
export const atmosphere: Area = {
  id: 'F03',
  mandatory: true,
  questions: [
    {
      id: 'F03.1',
      ask: { adult: rating, 'child-7-12': steps, 'child-13-17': rating },
      private: askedOfAChild,
    },
    {
      id: 'F03.1.1',
      ask: { adult: hardThings, 'child-7-12': hardThings, 'child-13-17': hardThings },
      when: {
        any: [
          { question: 'F03.1', atMost: 5 },
          { question: 'F03.1', atMost: 'so-so' },
        ],
      },
      private: true,
    },
    { id: 'F03.2', ask: { adult: text } },
    {
      id: 'F03.repair',
      ask: { adult: afterQuarrels, 'child-7-12': afterQuarrels, 'child-13-17': afterQuarrels },
      private: askedOfAChild,
    },
    { id: 'F03.3', ask: { worker: observation } },
    {
      id: 'F03.seen',
      ask: {
        worker: {
          kind: 'several-of',
          options: ['warmth', 'listening', 'quarrel', 'silenced', 'watchful', 'afraid', 'none'],
        },
      },
      private: true,
    },
  ],
};
