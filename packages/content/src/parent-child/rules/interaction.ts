import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area D02, emotional availability and interaction, mean. @internal */
export const interactionRules: AreaRules = {
  rules: {
    'D02.1.1': [
      { when: { question: 'D02.1.1', equals: 'yes' }, proposes: ['S04'] },
      { when: { question: 'D02.1.1', equals: 'no' }, proposes: ['R18'] },
    ],
    'D02.1.3': [
      {
        when: { question: 'D02.1.3', in: ['yes', 'sometimes'] },
        proposes: ['R01'],
        fires: ['T01'],
      },
    ],
    'D02.2': [{ when: { question: 'D02.2', atLeast: 'often' }, proposes: ['R18'] }],
    'D02.2.1': [
      { when: { question: 'D02.2.1', equals: 'low' }, proposes: ['R06'] },
      { when: { question: 'D02.2.1', equals: 'intoxicated' }, proposes: ['R10'] },
      { when: { question: 'D02.2.1', equals: 'gambling' }, proposes: ['R09'] },
    ],
    'D02.3.1': [
      { when: { question: 'D02.3.1', in: ['responsive', 'comforted'] }, proposes: ['S04'] },
      { when: { question: 'D02.3.1', in: ['no-comfort', 'anyone'] }, proposes: ['R34'] },
      { when: { question: 'D02.3.1', equals: 'no-response' }, proposes: ['R18'] },
      { when: { question: 'D02.3.1', in: ['frightening', 'frightened'] }, proposes: ['R20'] },
      { when: { question: 'D02.3.1', equals: 'freezes' }, proposes: ['R20', 'R34'] },
      {
        when: { question: 'D02.3.1', equals: 'unattended' },
        proposes: ['R05'],
        fires: ['T06'],
      },
      {
        when: { question: 'D02.3.1', equals: 'uncared-for' },
        proposes: ['R04'],
        fires: ['T06'],
      },
    ],
  },
  listenFor: {
    'D02.1': ['S04', 'R18'],
    'D02.1.2': ['S04', 'R20', 'R01'],
    'D02.3': ['S04', 'R20', 'R34'],
  },
};
