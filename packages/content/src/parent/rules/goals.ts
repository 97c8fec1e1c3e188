import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers in area P12 mean. @internal */
export const goalsRules: AreaRules = {
  rules: {
    'P12.1.1': [{ when: { question: 'P12.1.1', atLeast: 7 }, proposes: ['S28'] }],
    'P12.3.1': [
      { when: { question: 'P12.3.1', equals: 'yes' }, proposes: ['S07'] },
      { when: { question: 'P12.3.1', equals: 'no' }, proposes: ['R45'] },
    ],
  },
  listenFor: {
    'P12.1': ['S28'],
    'P12.2': ['S28', 'S05'],
    'P12.3': ['S07'],
    'P12.close.1': ['S05'],
    'P12.close.2': ['S05', 'S15'],
  },
};
