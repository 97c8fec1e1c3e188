import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C11 mean. @internal */
export const parentsDifficultiesRules: AreaRules = {
  rules: {
    'C11.2': [
      { when: { question: 'C11.2', atLeast: 'sometimes' }, proposes: ['R10', 'R05'] },
      {
        when: {
          all: [{ question: 'C11.2', atLeast: 'sometimes' }, { not: { fact: 'age', atLeast: 13 } }],
        },
        fires: ['T06'],
      },
    ],
    'C11.2.2': [
      {
        when: { question: 'C11.2.2', equals: 'today' },
        proposes: ['R10'],
        fires: ['T13'],
      },
      {
        when: {
          all: [{ question: 'C11.2.2', equals: 'today' }, { not: { fact: 'age', atLeast: 13 } }],
        },
        fires: ['T06'],
      },
    ],
    'C11.3': [
      {
        when: {
          any: [
            { question: 'C11.3', atLeast: 'often' },
            { question: 'C11.3', atLeast: 7 },
          ],
        },
        proposes: ['R26'],
      },
      {
        when: {
          any: [
            { question: 'C11.3', atMost: 'rarely' },
            { question: 'C11.3', atMost: 2 },
          ],
        },
        proposes: ['S14'],
      },
    ],
  },
  listenFor: {
    'C11.1': ['R24', 'R18', 'S05'],
    'C11.2.1': ['R05', 'R10', 'S14'],
    'C11.obs': ['R10', 'R18'],
  },
};
