import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area F02: everyday life together mean. @internal */
export const everydayLifeRules: AreaRules = {
  rules: {
    'F02.1': [{ when: { question: 'F02.1', atLeast: 'often' }, proposes: ['S03'] }],
    'F02.1.1': [{ when: { question: 'F02.1.1', in: ['food', 'clothes'] }, proposes: ['R04'] }],
  },
  listenFor: {
    'F02.2': ['S03'],
    'F02.3': ['R18', 'S03'],
  },
};
