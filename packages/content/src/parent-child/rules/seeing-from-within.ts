import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area D07, seeing the child from within, mean. @internal */
export const seeingFromWithinRules: AreaRules = {
  rules: {
    'D07.seen': [
      {
        when: { question: 'D07.seen', in: ['describes-feelings', 'own-person'] },
        proposes: ['S05'],
      },
      { when: { question: 'D07.seen', in: ['blames', 'demeaning'] }, proposes: ['R19'] },
      { when: { question: 'D07.seen', equals: 'keeps-secret' }, proposes: ['R24'] },
    ],
  },
  listenFor: { 'D07.1': ['S05', 'R24'], 'D07.2': ['S05'], 'D07.3': ['S05', 'R19'] },
};
