import type { Area } from '@helhet/core';

import { observation, text, verbatim, yesNo } from '../../answer-kinds.js';
import { askedOfAChild } from '../../asked-of-a-child.js';
import { fromTwo } from '../from-two.js';

/** Area C13: participation and what the child wants. @public */
export const participation: Area = {
  id: 'C13',
  mandatory: true,
  questions: [
    {
      id: 'C13.1',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
    },
    {
      id: 'C13.2',
      ask: { adult: text, 'child-7-12': verbatim, 'child-13-17': verbatim },
      when: fromTwo,
      private: askedOfAChild,
    },
    {
      id: 'C13.3',
      ask: { 'child-2-6': yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
      when: fromTwo,
    },
    { id: 'C13.3.1', ask: { 'child-7-12': yesNo, 'child-13-17': yesNo } },
    { id: 'C13.3.2', ask: { 'child-13-17': yesNo } },
    { id: 'C13.3.3', ask: { 'child-7-12': yesNo, 'child-13-17': yesNo } },
    {
      id: 'C13.close.1',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
    },
    {
      id: 'C13.close.2',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
    },
    { id: 'C13.obs', ask: { worker: observation }, when: { fact: 'band', equals: '0-1' } },
    {
      id: 'C13.seen',
      ask: {
        worker: {
          kind: 'several-of',
          options: ['not-alone', 'same-worker', 'earlier-reports', 'none'],
        },
      },
    },
  ],
};
