import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers in area P10 mean. @internal */
export const networkRules: AreaRules = {
  rules: {
    'P10.1.2': [
      { when: { question: 'P10.1.2', equals: 'nobody' }, proposes: ['R42'] },
      { when: { question: 'P10.1.2', atLeast: 'one-or-two' }, proposes: ['S15'] },
    ],
    'P10.3': [{ when: { question: 'P10.3', equals: 'yes' }, proposes: ['S07'] }],
  },
  listenFor: {
    'P10.1': ['S15', 'R42'],
    'P10.1.1': ['S15', 'R42'],
    'P10.2': ['S15', 'R42'],
  },
};
