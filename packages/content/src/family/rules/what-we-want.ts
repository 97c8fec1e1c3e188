import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area F11: what we want together mean. @internal */
export const whatWeWantRules: AreaRules = {
  rules: {
    'F11.2.2': [
      { when: { question: 'F11.2.2', equals: 'yes' }, proposes: ['S07'] },
      { when: { question: 'F11.2.2', equals: 'no' }, proposes: ['R45'] },
    ],
  },
  listenFor: {
    'F11.1': ['S07', 'S28'],
    'F11.1.1': ['S07', 'S28'],
    'F11.2': ['S07'],
    'F11.2.1': ['S07'],
    'F11.3': ['S07'],
  },
};
