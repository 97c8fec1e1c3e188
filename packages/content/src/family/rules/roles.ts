import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area F05: roles and responsibility mean. @internal */
export const rolesRules: AreaRules = {
  rules: {
    'F05.1': [
      { when: { question: 'F05.1', equals: 'children' }, proposes: ['R23'] },
      { when: { question: 'F05.1', in: ['one-adult', 'adults-together'] }, proposes: ['S23'] },
      { when: { question: 'F05.1', equals: 'outside' }, proposes: ['S15'] },
      { when: { question: 'F05.1', equals: 'nobody' }, proposes: ['R04'] },
    ],
    'F05.1.2': [
      { when: { question: 'F05.1.2', equals: 'yes' }, proposes: ['S23'] },
      { when: { question: 'F05.1.2', in: ['no', 'sometimes'] }, proposes: ['R23'] },
    ],
    'F05.2': [
      { when: { question: 'F05.2', equals: 'at-home' }, proposes: ['S01'] },
      { when: { question: 'F05.2', equals: 'outside' }, proposes: ['S15'] },
      { when: { question: 'F05.2', equals: 'nobody' }, proposes: ['R42'] },
    ],
    'F05.2.2': [
      { when: { question: 'F05.2.2', equals: 'yes' }, proposes: ['S01'] },
      { when: { question: 'F05.2.2', in: ['no', 'sometimes'] }, proposes: ['R10'] },
      {
        // A teenager is not helpless; a child whose age is not known may be.
        when: {
          all: [
            { question: 'F05.2.2', in: ['no', 'sometimes'] },
            { not: { fact: 'youngestChild', atLeast: 13 } },
          ],
        },
        fires: ['T06'],
      },
    ],
  },
  listenFor: {
    'F05.3': ['S23', 'R23'],
  },
};
