import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area K03, conflict, mean. @internal */
export const conflictRules: AreaRules = {
  rules: {
    'K03.1': [{ when: { question: 'K03.1', atLeast: 'sometimes' }, proposes: ['R16'] }],
    'K03.2.1': [
      {
        when: { question: 'K03.2.1', in: ['yes', 'sometimes'] },
        proposes: ['R13', 'R14'],
        fires: ['T02'],
      },
    ],
    'K03.2.2': [
      {
        when: { question: 'K03.2.2', in: ['yes', 'sometimes'] },
        proposes: ['R14'],
        fires: ['T02'],
      },
      {
        when: {
          all: [
            { question: 'K03.2.1', equals: 'no' },
            { question: 'K03.2.2', equals: 'no' },
          ],
        },
        proposes: ['S18'],
      },
    ],
    'K03.2.3': [
      { when: { question: 'K03.2.3', in: ['yes', 'sometimes'] }, proposes: ['R02', 'R16'] },
    ],
    'K03.3.1': [{ when: { question: 'K03.3.1', equals: 'yes' }, proposes: ['S18'] }],
  },
  listenFor: { 'K03.2': ['R14', 'R16', 'S18'], 'K03.3': ['S18'] },
};
