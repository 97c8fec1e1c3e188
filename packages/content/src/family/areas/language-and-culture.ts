import type { Area } from '@helhet/core';

import { text, verbatim, yesNo } from '../../answer-kinds.js';

/** Area F09: language, background and own choices. @public */
export const languageAndCulture: Area = {
  id: 'F09',
  mandatory: true,
  questions: [
    {
      id: 'F09.1',
      ask: { adult: { kind: 'one-of', options: ['nobody', 'relative', 'some', 'everyone'] } },
    },
    { id: 'F09.1.1', ask: { adult: text } },
    {
      id: 'F09.1.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['an-interpreter', 'an-adult', 'a-child', 'nobody'],
        },
      },
      when: { question: 'F09.1', in: ['relative', 'some', 'everyone'] },
    },
    {
      id: 'F09.2',
      ask: {
        adult: {
          kind: 'several-of',
          options: ['flight', 'war', 'waiting', 'permit', 'apart', 'none'],
        },
      },
    },
    {
      id: 'F09.2.1',
      ask: { adult: text },
      when: { question: 'F09.2', in: ['flight', 'war', 'waiting', 'permit', 'apart'] },
    },
    { id: 'F09.2.2', ask: { adult: text } },
    { id: 'F09.3', ask: { adult: yesNo, 'child-13-17': yesNo }, private: true },
    {
      id: 'F09.3.1',
      ask: { adult: text, 'child-13-17': verbatim },
      when: { question: 'F09.3', in: ['yes', 'sometimes'] },
      private: true,
    },
    { id: 'F09.taken', ask: { adult: yesNo, 'child-13-17': yesNo }, private: true },
    {
      id: 'F09.taken.1',
      ask: { adult: text, 'child-13-17': verbatim },
      when: { question: 'F09.taken', in: ['yes', 'sometimes'] },
      private: true,
    },
  ],
};
