import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C08 mean. @internal */
export const siblingsRules: AreaRules = {
  rules: {
    'C08.1.1': [{ when: { question: 'C08.1.1', equals: 'yes' }, proposes: ['S13'] }],
    'C08.2': [
      { when: { question: 'C08.2', atLeast: 'often' }, proposes: ['R23'] },
      { when: { question: 'C08.2', atMost: 'rarely' }, proposes: ['S23'] },
    ],
    'C08.3': [
      {
        when: {
          all: [
            { fact: 'protected', equals: true },
            { question: 'C08.3', in: ['yes', 'sometimes'] },
          ],
        },
        fires: ['T16'],
      },
    ],
  },
  listenFor: {
    'C08.1': ['S13', 'R23'],
    'C08.2.1': ['R23'],
    'C08.3.1': ['R39', 'S13'],
  },
};
