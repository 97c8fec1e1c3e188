import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area F01: who are we mean. @internal */
export const whoWeAreRules: AreaRules = {
  rules: {
    'F01.1': [
      {
        when: {
          all: [
            { fact: 'protected', equals: true },
            { question: 'F01.1', answered: true },
          ],
        },
        fires: ['T16'],
      },
    ],
    'F01.2': [
      { when: { question: 'F01.2', in: ['moves', 'placement'] }, proposes: ['R39'] },
      { when: { question: 'F01.2', equals: 'parent-died' }, proposes: ['R37'] },
      {
        when: {
          any: [
            { question: 'F01.2', equals: 'prison' },
            { fact: 'parentImprisoned', equals: true },
          ],
        },
        proposes: ['R38'],
      },
    ],
  },
  listenFor: {
    'F01.2.1': ['R39', 'R37', 'R38'],
    'F01.3': ['S29'],
  },
};
