import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area K01, the relationship now, mean. @internal */
export const relationshipRules: AreaRules = {
  rules: {
    'K01.1.2': [
      { when: { question: 'K01.1.2', equals: 'well' }, proposes: ['S17'] },
      { when: { question: 'K01.1.2', in: ['through-others', 'not-at-all'] }, proposes: ['R17'] },
    ],
    'K01.2': [
      { when: { question: 'K01.2', atMost: 3 }, proposes: ['R16'] },
      { when: { question: 'K01.2', atLeast: 8 }, proposes: ['S18'] },
    ],
  },
  listenFor: { 'K01.2.1': ['S18', 'R16'], 'K01.3': ['S17', 'S18'] },
};
