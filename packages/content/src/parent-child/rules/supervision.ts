import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area D04, supervision and protection, mean. @internal */
export const supervisionRules: AreaRules = {
  rules: {
    'D04.1.1': [
      { when: { question: 'D04.1.1', equals: 'yes' }, proposes: ['S01'] },
      { when: { question: 'D04.1.1', in: ['no', 'not-sure'] }, proposes: ['R05'] },
      {
        when: {
          all: [
            { question: 'D04.1.1', in: ['no', 'not-sure'] },
            { not: { fact: 'age', atLeast: 13 } },
          ],
        },
        fires: ['T06'],
      },
    ],
    'D04.2': [
      { when: { question: 'D04.2', equals: 'yes' }, proposes: ['S19'] },
      // Whom it was from is asked after; that the child needed it is enough to act.
      { when: { question: 'D04.2', in: ['yes', 'sometimes'] }, fires: ['T01'] },
    ],
    'D04.2.2': [
      { when: { question: 'D04.2.2', equals: 'violence-to-child' }, proposes: ['R01'] },
      {
        when: { question: 'D04.2.2', equals: 'violence-between-adults' },
        proposes: ['R02'],
        fires: ['T02'],
      },
      { when: { question: 'D04.2.2', equals: 'intoxicated' }, proposes: ['R10'] },
      { when: { question: 'D04.2.2', equals: 'sexual' }, proposes: ['R03'], fires: ['T05'] },
    ],
    'D04.3': [
      {
        when: { question: 'D04.3', in: ['no', 'sometimes', 'too-little'] },
        proposes: ['R05'],
      },
    ],
    'D04.3.2': [{ when: { question: 'D04.3.2', equals: 'no' }, proposes: ['R33'] }],
  },
  listenFor: {
    'D04.1': ['R05', 'S01'],
    'D04.2.1': ['S19', 'R01', 'R02'],
    'D04.3.1': ['R05', 'R33', 'R43'],
    'D04.3.3': ['R05'],
    'D04.3.4': ['R05', 'R35'],
  },
};
