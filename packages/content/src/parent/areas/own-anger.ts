import type { Area, Condition } from '@helhet/core';

import { frequency, text, verbatim, yesNo } from '../../answer-kinds.js';
import { lastTime } from '../last-time.js';
import { whatChildrenMet } from '../what-children-met.js';

const happens: Condition = { question: 'P06.1', atLeast: 'rarely' };

/** Area P06: own anger and violence. @public */
export const ownAnger: Area = {
  id: 'P06',
  mandatory: true,
  questions: [
    { id: 'P06.1', ask: { adult: frequency }, private: true },
    {
      id: 'P06.1.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['child', 'partner', 'former-partner', 'other-adult'],
        },
      },
      when: happens,
      private: true,
    },
    { id: 'P06.1.2', ask: { adult: lastTime }, when: happens, private: true },
    { id: 'P06.2', ask: { adult: verbatim }, when: happens, private: true },
    {
      id: 'P06.2.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['worse', 'weapon', 'strangulation', 'threat-to-kill', 'separation', 'none'],
        },
      },
      when: happens,
      private: true,
    },
    { id: 'P06.2.2', ask: { adult: whatChildrenMet }, when: happens, private: true },
    { id: 'P06.3', ask: { adult: text }, when: happens, private: true },
    { id: 'P06.3.1', ask: { adult: yesNo }, when: happens, private: true },
  ],
};
