import type { Area } from '@helhet/core';

import { text, yesNo } from '../../answer-kinds.js';
import { born } from '../born.js';

/** Area D11: worry about the child and wanted support. @public */
export const worryAndSupport: Area = {
  id: 'D11',
  mandatory: true,
  questions: [
    { id: 'D11.1', ask: { adult: yesNo } },
    {
      id: 'D11.1.1',
      ask: { adult: text },
      when: { question: 'D11.1', in: ['yes', 'sometimes'] },
    },
    { id: 'D11.2', ask: { adult: yesNo }, when: born },
    {
      id: 'D11.2.1',
      ask: {
        adult: {
          kind: 'several-of',
          options: [
            'school',
            'student-health',
            'child-health',
            'child-psychiatry',
            'social-services',
            'contact-family',
            'my-care',
            'group',
            'relatives-or-friends',
            'something-else',
          ],
        },
      },
      when: { question: 'D11.2', in: ['yes', 'sometimes'] },
    },
    {
      id: 'D11.2.2',
      ask: { adult: yesNo },
      when: { question: 'D11.2', in: ['no', 'sometimes'] },
    },
    { id: 'D11.3', ask: { adult: text } },
    { id: 'D11.3.1', ask: { adult: text } },
  ],
};
