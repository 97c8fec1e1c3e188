import type { AnswerKind, Area } from '@helhet/core';

import { frequency, text } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';

const inWhatWay: AnswerKind = {
  kind: 'several-of',
  options: [
    'carry-messages',
    'tell-about-the-other',
    'choose-side',
    'keep-secrets',
    'comfort',
    'none',
  ],
};

/** Area K07: the children between the adults. @public */
export const childrenInBetween: Area = {
  id: 'K07',
  mandatory: true,
  questions: [
    {
      id: 'K07.1',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      private: askedOfAChild,
    },
    {
      id: 'K07.1.1',
      ask: { adult: inWhatWay, 'child-7-12': inWhatWay, 'child-13-17': inWhatWay },
      when: { question: 'K07.1', atLeast: 'rarely' },
      private: askedOfAChild,
    },
    { id: 'K07.2', ask: { adult: text } },
    { id: 'K07.3', ask: { adult: text } },
  ],
};
