import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';

/** Area F09: language, culture, migration, honour. @public */
export const languageAndCulture: Area = {
  id: 'F09',
  mandatory: true,
  questions: [
    {
      id: 'F09.1',
      ask: { adult: { kind: 'one-of', options: ['nobody', 'some', 'everyone'] } },
      triggers: ['T12'],
    },
    { id: 'F09.1.1', ask: { adult: text } },
    { id: 'F09.2', ask: { adult: text }, factors: ['R44', 'S29'] },
    { id: 'F09.3', ask: { adult: yesNo }, private: true, factors: ['R43'], triggers: ['T09'] },
    {
      id: 'F09.3.1',
      ask: { adult: text },
      when: { question: 'F09.3', in: ['yes', 'sometimes'] },
      private: true,
      factors: ['R43'],
    },
  ],
};
