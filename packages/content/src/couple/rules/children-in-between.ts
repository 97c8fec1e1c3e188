import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area K07, the children between the adults, mean. @internal */
export const childrenInBetweenRules: AreaRules = {
  rules: {
    'K07.1': [
      { when: { question: 'K07.1', equals: 'never' }, proposes: ['S17'] },
      { when: { question: 'K07.1', atLeast: 'sometimes' }, proposes: ['R16'] },
      { when: { question: 'K07.1', atLeast: 'often' }, proposes: ['R17'] },
    ],
    'K07.1.1': [
      {
        when: { question: 'K07.1.1', in: ['carry-messages', 'tell-about-the-other'] },
        proposes: ['R17'],
      },
      { when: { question: 'K07.1.1', equals: 'choose-side' }, proposes: ['R16'] },
      { when: { question: 'K07.1.1', equals: 'keep-secrets' }, proposes: ['R24'] },
      { when: { question: 'K07.1.1', equals: 'comfort' }, proposes: ['R23'] },
    ],
  },
  listenFor: { 'K07.2': ['S05', 'S17'], 'K07.3': ['R16', 'S17'] },
};
