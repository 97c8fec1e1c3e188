import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area K08, separation, residence, contact, mean. @internal */
export const separationRules: AreaRules = {
  rules: {
    'K08.1': [
      {
        // What is decided of residence can show where someone with a protected address lives.
        when: {
          all: [
            { fact: 'protected', equals: true },
            { question: 'K08.1', answered: true },
          ],
        },
        fires: ['T16'],
      },
    ],
    'K08.1.1': [
      { when: { question: 'K08.1.1', equals: 'yes' }, proposes: ['S17'] },
      { when: { question: 'K08.1.1', equals: 'no' }, proposes: ['R17'] },
    ],
    'K08.1.2': [{ when: { question: 'K08.1.2', in: ['yes', 'sometimes'] }, proposes: ['R17'] }],
    'K08.2.1': [
      {
        when: { question: 'K08.2.1', in: ['yes', 'sometimes'] },
        proposes: ['R13', 'R15'],
        fires: ['T08'],
      },
    ],
    'K08.2.2': [
      {
        when: { question: 'K08.2.2', in: ['yes', 'sometimes'] },
        proposes: ['R02'],
        fires: ['T10'],
      },
    ],
    'K08.2.3': [
      {
        when: { question: 'K08.2.3', in: ['yes', 'sometimes'] },
        proposes: ['R15'],
        fires: ['T08'],
      },
    ],
    'K08.3': [
      { when: { question: 'K08.3', in: ['yes', 'sometimes'] }, proposes: ['S07'] },
      {
        // No help wanted because they agree already, not because they have given up.
        when: {
          all: [
            { question: 'K08.3', equals: 'no' },
            { question: 'K02.1', atLeast: 'often' },
          ],
        },
        proposes: ['S17'],
      },
    ],
  },
  listenFor: { 'K08.1': ['R17', 'S17'], 'K08.2': ['R02', 'R15'] },
};
