import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area F03: atmosphere at home mean. @internal */
export const atmosphereRules: AreaRules = {
  rules: {
    'F03.1': [
      {
        when: {
          any: [
            { question: 'F03.1', atMost: 3 },
            { question: 'F03.1', atMost: 'bad' },
          ],
        },
        proposes: ['R16'],
      },
      {
        when: {
          any: [
            { question: 'F03.1', atLeast: 8 },
            { question: 'F03.1', atLeast: 'good' },
          ],
        },
        proposes: ['S18'],
      },
    ],
    'F03.1.1': [
      { when: { question: 'F03.1.1', equals: 'quarrels' }, proposes: ['R16'] },
      { when: { question: 'F03.1.1', equals: 'fear' }, proposes: ['R02'], fires: ['T02'] },
      { when: { question: 'F03.1.1', equals: 'drinking' }, proposes: ['R08'] },
    ],
    'F03.repair': [
      { when: { question: 'F03.repair', equals: 'made-up' }, proposes: ['S18'] },
      { when: { question: 'F03.repair', equals: 'lasts' }, proposes: ['R16'] },
    ],
    'F03.seen': [
      { when: { question: 'F03.seen', equals: 'warmth' }, proposes: ['S04'] },
      { when: { question: 'F03.seen', equals: 'listening' }, proposes: ['S10'] },
      { when: { question: 'F03.seen', equals: 'quarrel' }, proposes: ['R16'] },
      { when: { question: 'F03.seen', equals: 'watchful' }, proposes: ['R20'] },
      {
        when: { question: 'F03.seen', equals: 'afraid' },
        proposes: ['R20', 'R02'],
        fires: ['T02'],
      },
    ],
  },
  listenFor: {
    'F03.2': ['S24', 'S10'],
    'F03.3': ['R16', 'S04'],
  },
};
