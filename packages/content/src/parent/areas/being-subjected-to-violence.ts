import type { Area, Condition } from '@helhet/core';

import { rating, text, yesNo } from '../../answer-kinds.js';
import { lastTime } from '../last-time.js';
import { whatChildrenMet } from '../what-children-met.js';

const exposed: Condition = { question: 'P05.1', in: ['yes', 'sometimes'] };

/** Area P05: being subjected to violence. @public */
export const beingSubjectedToViolence: Area = {
  id: 'P05',
  mandatory: true,
  questions: [
    { id: 'P05.1', ask: { adult: yesNo }, private: true },
    {
      id: 'P05.1.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['partner', 'former-partner', 'relative', 'own-child', 'someone-else'],
        },
      },
      when: exposed,
      private: true,
    },
    {
      id: 'P05.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'psychological',
            'controlling',
            'physical',
            'sexual',
            'financial',
            'digital',
            'after-separation',
            'something-else',
          ],
        },
      },
      when: exposed,
      private: true,
    },
    {
      id: 'P05.2.1',
      ask: { adult: lastTime },
      when: exposed,
      private: true,
    },
    {
      id: 'P05.2.2',
      ask: {
        adult: {
          kind: 'one-of',
          options: ['once', 'a-few-times', 'every-month', 'every-week', 'almost-daily'],
        },
      },
      when: exposed,
      private: true,
    },
    {
      id: 'P05.3',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'worse',
            'weapon',
            'strangulation',
            'threat-to-kill',
            'threat-to-children',
            'stalking',
            'about-to-leave',
            'none',
          ],
        },
      },
      when: exposed,
      private: true,
    },
    { id: 'P05.4', ask: { adult: text }, when: exposed, private: true },
    { id: 'P05.4.1', ask: { adult: whatChildrenMet }, when: exposed, private: true },
    { id: 'P05.4.2', ask: { adult: yesNo }, when: exposed, private: true },
    { id: 'P05.5', ask: { adult: rating }, when: exposed, private: true },
    { id: 'P05.5.1', ask: { adult: text }, when: exposed, private: true },
    { id: 'P05.5.2', ask: { adult: yesNo }, when: exposed, private: true },
  ],
};
