import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area D05, guidance and boundaries, mean. @internal */
export const guidanceRules: AreaRules = {
  rules: {
    // Harsh words alone are no sign of blows: only D05.2 starts the protection assessment.
    'D05.1.1': [
      { when: { question: 'D05.1.1', atLeast: 'sometimes' }, proposes: ['R22'] },
      { when: { question: 'D05.1.1', atLeast: 'often' }, proposes: ['R20'] },
    ],
    'D05.2': [
      {
        when: { question: 'D05.2', atLeast: 'rarely' },
        proposes: ['R01', 'R22'],
        fires: ['T01'],
      },
    ],
    'D05.3': [
      { when: { question: 'D05.3', atLeast: 'often' }, proposes: ['S25'] },
      { when: { question: 'D05.3', atMost: 'rarely' }, proposes: ['R21'] },
    ],
    'D05.seen': [
      { when: { question: 'D05.seen', equals: 'clear-and-kind' }, proposes: ['S25'] },
      { when: { question: 'D05.seen', in: ['changes', 'no-limits'] }, proposes: ['R21'] },
      { when: { question: 'D05.seen', equals: 'shouts-or-threatens' }, proposes: ['R20', 'R22'] },
      { when: { question: 'D05.seen', equals: 'harsh' }, proposes: ['R19', 'R22'] },
      {
        when: { question: 'D05.seen', equals: 'hits' },
        proposes: ['R01', 'R22'],
        fires: ['T01'],
      },
      {
        when: { question: 'D05.seen', equals: 'afraid-home' },
        proposes: ['R20'],
        fires: ['T10'],
      },
    ],
  },
  listenFor: { 'D05.1': ['S25', 'R21', 'R22', 'R01'], 'D05.2.1': ['S05', 'S07'] },
};
