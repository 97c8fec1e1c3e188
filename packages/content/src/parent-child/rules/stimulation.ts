import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area D06, stimulation, school and leisure, mean. @internal */
export const stimulationRules: AreaRules = {
  rules: {
    'D06.attends': [
      {
        // Preschool is of free choice; at seven every child has begun school.
        when: {
          all: [
            { question: 'D06.attends', equals: 'no' },
            { fact: 'age', atLeast: 7 },
          ],
        },
        proposes: ['R30'],
      },
    ],
    'D06.2': [
      { when: { question: 'D06.2', atLeast: 'often' }, proposes: ['S11'] },
      { when: { question: 'D06.2', atMost: 'sometimes' }, proposes: ['R30'] },
    ],
    'D06.2.1': [{ when: { question: 'D06.2.1', atLeast: 'often' }, proposes: ['S11'] }],
  },
  listenFor: { 'D06.1': ['S11', 'S12'], 'D06.1.1': ['S04', 'R34'], 'D06.3': ['S11'] },
};
