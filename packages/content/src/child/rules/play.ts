import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C06 mean. @internal */
export const playRules: AreaRules = {
  rules: {
    'C06.2': [{ when: { question: 'C06.2', equals: 'yes' }, proposes: ['S12'] }],
    'C06.2.1': [
      { when: { question: 'C06.2.1', equals: 'money' }, proposes: ['R40'] },
      { when: { question: 'C06.2.1', equals: 'responsibility' }, proposes: ['R23'] },
      { when: { question: 'C06.2.1', equals: 'fear' }, proposes: ['R25', 'R26'] },
    ],
    'C06.3': [
      { when: { question: 'C06.3', atMost: 'rarely' }, proposes: ['R23'] },
      { when: { question: 'C06.3', atLeast: 'often' }, proposes: ['S12'] },
    ],
  },
  listenFor: {
    'C06.1': ['S12', 'S14'],
    'C06.obs': ['R34', 'S21'],
  },
};
