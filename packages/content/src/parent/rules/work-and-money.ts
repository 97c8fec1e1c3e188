import type { Condition } from '@helhet/core';

import type { AreaRules } from '../../rules/area-rules.js';

const isProtected: Condition = { fact: 'protected', equals: true };

/** What the answers in area P09 mean. @internal */
export const workAndMoneyRules: AreaRules = {
  rules: {
    'P09.1': [
      { when: { question: 'P09.1', equals: 'with-margin' }, proposes: ['S16'] },
      { when: { question: 'P09.1', atLeast: 'not-always' }, proposes: ['R40'] },
    ],
    'P09.1.1': [
      { when: { question: 'P09.1.1', in: ['income-support', 'none'] }, proposes: ['R40'] },
    ],
    'P09.2': [
      { when: { question: 'P09.2', in: ['yes', 'sometimes'] }, proposes: ['R40'] },
      { when: { question: 'P09.2', equals: 'no' }, proposes: ['S16'] },
    ],
    'P09.2.2': [{ when: { question: 'P09.2.2', equals: 'yes' }, proposes: ['S07'] }],
    'P09.2.3': [{ when: { question: 'P09.2.3', in: ['yes', 'sometimes'] }, proposes: ['R09'] }],
    'P09.3': [
      { when: { question: 'P09.3', in: ['temporary', 'homeless'] }, proposes: ['R41'] },
      {
        when: { all: [{ question: 'P09.3', answered: true }, isProtected] },
        fires: ['T16'],
      },
    ],
    'P09.3.1': [
      { when: { question: 'P09.3.1', equals: 'as-long-as-i-want' }, proposes: ['S16'] },
      { when: { question: 'P09.3.1', atLeast: 'under-half-a-year' }, proposes: ['R41'] },
    ],
    'P09.3.2': [
      { when: { question: 'P09.3.2', equals: 'yes' }, proposes: ['S16'] },
      { when: { question: 'P09.3.2', in: ['no', 'sometimes'] }, proposes: ['R41'] },
    ],
    'P09.3.3': [
      {
        when: { all: [{ question: 'P09.3.3', answered: true }, isProtected] },
        fires: ['T16'],
      },
    ],
    'P09.jobs.1': [
      {
        when: { all: [{ question: 'P09.jobs.1', answered: true }, isProtected] },
        fires: ['T16'],
      },
    ],
    'P09.jobs.3': [
      {
        when: {
          all: [
            { question: 'P09.jobs.3', in: ['no', 'sometimes'] },
            { not: { fact: 'youngestChild', atLeast: 10 } },
          ],
        },
        proposes: ['R05'],
      },
    ],
  },
  listenFor: { 'P09.2.1': ['R40'], 'P09.3.3': ['R41'] },
};
