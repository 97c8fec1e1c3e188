import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area D03, basic care, mean. @internal */
export const basicCareRules: AreaRules = {
  rules: {
    'D03.1': [
      { when: { question: 'D03.1', equals: 'nobody' }, proposes: ['R04'] },
      { when: { question: 'D03.1', equals: 'the-child' }, proposes: ['R23'] },
      {
        // A teenager who manages most of it is not neglected for that.
        when: {
          all: [{ question: 'D03.1', equals: 'the-child' }, { not: { fact: 'age', atLeast: 13 } }],
        },
        proposes: ['R04'],
      },
    ],
    'D03.1.1': [
      {
        when: { question: 'D03.1.1', in: ['food', 'hygiene', 'clothes', 'medicine'] },
        proposes: ['R04'],
      },
      {
        when: { question: 'D03.1.1', in: ['sleep', 'medicine', 'dental-care'] },
        proposes: ['R35'],
      },
      { when: { question: 'D03.1.1', equals: 'none' }, proposes: ['S03'] },
    ],
    'D03.3': [
      { when: { question: 'D03.3', in: ['yes', 'sometimes'] }, proposes: ['R35'] },
      { when: { question: 'D03.3', equals: 'no' }, proposes: ['S21'] },
    ],
  },
  listenFor: { 'D03.2': ['R04', 'R35'], 'D03.3.1': ['R35'] },
};
