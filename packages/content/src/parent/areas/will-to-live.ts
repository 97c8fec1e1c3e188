import type { Area, Condition } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';
import { lastTime } from '../last-time.js';

const hasThoughts: Condition = { question: 'P04.1', in: ['yes', 'sometimes'] };

const hasPlan: Condition = { question: 'P04.2.1', in: ['yes', 'sometimes'] };

/** When it must be known at once who is with the children. */
const isAcute: Condition = {
  any: [
    { question: 'P04.1.2', atMost: 'this-week' },
    hasPlan,
    { question: 'P04.2.3', in: ['no', 'sometimes'] },
    { question: 'P04.3.1', in: ['yes', 'sometimes'] },
  ],
};

/** Area P04: will to live and own safety. @public */
export const willToLive: Area = {
  id: 'P04',
  mandatory: true,
  questions: [
    { id: 'P04.1', ask: { adult: yesNo }, private: true },
    { id: 'P04.1.1', ask: { adult: yesNo }, private: true },
    {
      id: 'P04.1.2',
      ask: { adult: lastTime },
      when: { question: 'P04.1.1', in: ['yes', 'sometimes'] },
      private: true,
    },
    { id: 'P04.2', ask: { adult: text }, when: hasThoughts, private: true },
    { id: 'P04.2.1', ask: { adult: yesNo }, when: hasThoughts, private: true },
    { id: 'P04.2.2', ask: { adult: yesNo }, when: hasPlan, private: true },
    { id: 'P04.2.3', ask: { adult: yesNo }, when: hasThoughts, private: true },
    { id: 'P04.3', ask: { adult: text }, when: hasThoughts, private: true },
    { id: 'P04.3.1', ask: { adult: yesNo }, when: hasThoughts, private: true },
    { id: 'P04.3.2', ask: { adult: yesNo }, when: isAcute, private: true },
  ],
};
