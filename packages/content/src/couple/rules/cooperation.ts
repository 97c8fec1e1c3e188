import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area K02, cooperating about the children, mean. @internal */
export const cooperationRules: AreaRules = {
  rules: {
    'K02.1': [
      { when: { question: 'K02.1', atLeast: 'often' }, proposes: ['S17'] },
      { when: { question: 'K02.1', atMost: 'rarely' }, proposes: ['R17'] },
    ],
  },
  listenFor: { 'K02.2': ['S17', 'R14'], 'K02.3': ['S17', 'R24'] },
};
