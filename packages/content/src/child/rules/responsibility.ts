import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C09 mean. @internal */
export const responsibilityRules: AreaRules = {
  rules: {
    'C09.1': [
      {
        // Cooking and cleaning are every child's share; how often tells whether it is too much.
        when: {
          question: 'C09.1',
          in: ['money', 'waking', 'comforting', 'watching-over', 'medicine', 'interpreting'],
        },
        proposes: ['R23'],
      },
      { when: { question: 'C09.1', equals: 'interpreting' }, fires: ['T12'] },
      { when: { question: 'C09.1', equals: 'none' }, proposes: ['S23'] },
    ],
    'C09.1.1': [
      { when: { question: 'C09.1.1', atLeast: 'often' }, proposes: ['R23'] },
      { when: { question: 'C09.1.1', atMost: 'rarely' }, proposes: ['S23'] },
    ],
    'C09.2': [
      { when: { question: 'C09.2', atLeast: 'often' }, proposes: ['R23', 'R26'] },
      { when: { question: 'C09.2', equals: 'never' }, proposes: ['S23'] },
    ],
    'C09.3': [
      {
        when: { question: 'C09.3', in: ['yes', 'sometimes'] },
        proposes: ['R23'],
        fires: ['T12'],
      },
    ],
  },
  listenFor: {
    'C09.1': ['R23', 'S23'],
    'C09.2.1': ['R26', 'R30', 'R35'],
  },
};
