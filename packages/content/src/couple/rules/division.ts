import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area K05, division of responsibility, mean. @internal */
export const divisionRules: AreaRules = {
  rules: {
    'K05.1': [
      { when: { question: 'K05.1', equals: 'shared' }, proposes: ['S17'] },
      { when: { question: 'K05.1', in: ['the-children', 'nobody'] }, proposes: ['R04'] },
      { when: { question: 'K05.1', equals: 'the-children' }, proposes: ['R23'] },
    ],
    'K05.3.1': [
      { when: { question: 'K05.3.1', equals: 'yes' }, proposes: ['S01'] },
      { when: { question: 'K05.3.1', in: ['no', 'sometimes'] }, proposes: ['R05', 'R10'] },
      {
        when: {
          all: [
            { question: 'K05.3.1', in: ['no', 'sometimes'] },
            { not: { fact: 'youngestChild', atLeast: 13 } },
          ],
        },
        fires: ['T06'],
      },
    ],
  },
  listenFor: { 'K05.1.1': ['R04', 'S17'], 'K05.2': ['R18', 'S17'], 'K05.3': ['S01'] },
};
