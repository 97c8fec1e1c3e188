import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area F06: safety at home and safety plan. @public */
export const safetyAtHome: Area = {
  id: 'F06',
  mandatory: true,
  questions: [
    { id: 'F06.1', ask: { adult: yesNo }, private: true },
    {
      id: 'F06.1.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'quarrels',
            'threats',
            'violence-adults',
            'violence-child',
            'siblings',
            'intoxicated',
            'unwell',
            'outsider',
            'something-else',
          ],
        },
      },
      when: { question: 'F06.1', in: ['yes', 'sometimes'] },
      private: true,
    },
    {
      id: 'F06.1.2',
      ask: { adult: text },
      when: { question: 'F06.1', in: ['yes', 'sometimes'] },
      private: true,
    },
    {
      id: 'F06.1.3',
      ask: { adult: yesNo },
      when: { question: 'F06.1', in: ['yes', 'sometimes'] },
      private: true,
    },
    { id: 'F06.2', ask: { adult: yesNo }, private: true },
    {
      id: 'F06.2.1',
      ask: {
        adult: { kind: 'several-of', options: ['weapons', 'drugs', 'medicines', 'something-else'] },
      },
      when: { question: 'F06.2', in: ['yes', 'sometimes'] },
      private: true,
    },
    { id: 'F06.3', ask: { adult: yesNo } },
    {
      id: 'F06.3.1',
      ask: { adult: text },
      when: { question: 'F06.3', in: ['yes', 'sometimes'] },
    },
    {
      id: 'F06.seen',
      ask: {
        worker: {
          kind: 'several-of',
          options: [
            'violence-child',
            'violence-adults',
            'sexual',
            'no-able-adult',
            'afraid-to-go-home',
            'honour',
            'none',
          ],
        },
      },
      private: true,
    },
    { id: 'F06.worker', ask: { worker: yesNo }, private: true },
  ],
};
