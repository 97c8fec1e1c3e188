import type { Condition } from '@helhet/core';

import type { AreaRules } from '../../rules/area-rules.js';

const lacksSupport: Condition = { question: 'P07.3.1', in: ['no', 'sometimes'] };

/** What the answers in area P07 mean: a difficulty is a risk only without the support it takes. @internal */
export const physicalHealthRules: AreaRules = {
  rules: {
    'P07.1': [{ when: { question: 'P07.1', equals: 'no' }, proposes: ['S30'] }],
    'P07.1.2': [
      { when: { question: 'P07.1.2', in: ['illness', 'injury', 'senses'] }, proposes: ['R12'] },
      {
        when: {
          all: [{ question: 'P07.1.2', in: ['neurodevelopmental', 'learning'] }, lacksSupport],
        },
        proposes: ['R11'],
      },
    ],
    'P07.2': [
      {
        when: {
          all: [
            {
              question: 'P07.2',
              in: ['pictures', 'one-thing-at-a-time', 'someone-with-me', 'more-time'],
            },
            lacksSupport,
          ],
        },
        proposes: ['R11'],
      },
    ],
    'P07.3': [{ when: { question: 'P07.3', equals: 'none' }, proposes: ['S30'] }],
    'P07.3.1': [
      { when: lacksSupport, proposes: ['R11'] },
      { when: { question: 'P07.3.1', equals: 'yes' }, proposes: ['S30'] },
    ],
  },
  listenFor: { 'P07.1.1': ['R12', 'S30'] },
};
