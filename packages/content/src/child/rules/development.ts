import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C12 mean. @internal */
export const developmentRules: AreaRules = {
  rules: {
    'C12.1.2': [
      { when: { question: 'C12.1.2', in: ['yes', 'sometimes'] }, proposes: ['R34'] },
      { when: { question: 'C12.1.2', equals: 'no' }, proposes: ['S21'] },
    ],
    'C12.2': [
      {
        // Now and then is every child's; an adult's worry is not.
        when: { question: 'C12.2', in: ['yes', 'often', 'almost-always'] },
        proposes: ['R29'],
      },
    ],
    'C12.3': [{ when: { question: 'C12.3', atLeast: 'rarely' }, proposes: ['R28'] }],
    'C12.4': [{ when: { question: 'C12.4', in: ['yes', 'sometimes'] }, proposes: ['R36'] }],
  },
  listenFor: {
    'C12.1': ['R34', 'S21', 'S14'],
    'C12.1.1': ['R34', 'S21'],
    'C12.2': ['R29', 'R31'],
    'C12.2.1': ['R29', 'R31'],
    'C12.obs': ['R34', 'S21'],
  },
};
