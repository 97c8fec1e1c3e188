import type { Area } from '@helhet/core';

import { rating, text, yesNo } from '../../answer-kinds.js';
import { services } from '../services.js';
import { withoutHelp } from '../without-help.js';

/** Area P11: care, treatment and change. @public */
export const careAndChange: Area = {
  id: 'P11',
  mandatory: true,
  questions: [
    { id: 'P11.1', ask: { adult: { kind: 'several-of', options: services } } },
    {
      id: 'P11.1.1',
      ask: { adult: text },
      when: {
        all: [
          { question: 'P11.1', answered: true },
          { not: { question: 'P11.1', equals: 'none' } },
        ],
      },
    },
    { id: 'P11.1.2', ask: { adult: withoutHelp }, when: { question: 'P11.1', equals: 'none' } },
    {
      id: 'P11.partner',
      ask: { adult: { kind: 'one-of', options: ['yes', 'no', 'no-partner'] } },
      private: true,
    },
    { id: 'P11.2', ask: { adult: rating } },
    { id: 'P11.2.1', ask: { adult: rating }, when: { question: 'P11.2', atLeast: 1 } },
    { id: 'P11.3', ask: { adult: text } },
    { id: 'P11.4', ask: { adult: { kind: 'several-of', options: services } } },
    {
      id: 'P11.4.1',
      ask: { adult: text },
      when: {
        all: [
          { question: 'P11.4', answered: true },
          { not: { question: 'P11.4', equals: 'none' } },
        ],
      },
    },
  ],
  groups: [
    {
      id: 'P11.tried',
      each: 'entry',
      questions: [
        { id: 'P11.tried.1', ask: { adult: text } },
        { id: 'P11.tried.2', ask: { adult: yesNo } },
        {
          id: 'P11.tried.3',
          ask: {
            adult: {
              kind: 'one-of',
              options: [
                'finished',
                'still-going',
                'i-stopped',
                'they-stopped',
                'did-not-fit',
                'something-else',
              ],
            },
          },
        },
      ],
    },
  ],
};
