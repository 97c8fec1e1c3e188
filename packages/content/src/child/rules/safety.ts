import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C01 mean. @internal */
export const safetyRules: AreaRules = {
  rules: {
    'C01.2': [
      {
        when: { question: 'C01.2', in: ['yes', 'sometimes'] },
        proposes: ['R01'],
        fires: ['T01'],
      },
    ],
    'C01.2.2': [
      {
        when: { question: 'C01.2.2', in: ['yes', 'sometimes'] },
        proposes: ['R02'],
        fires: ['T02'],
      },
    ],
    'C01.3': [{ when: { question: 'C01.3', state: 'dont-know' }, proposes: ['R42'] }],
    'C01.3.1': [{ when: { question: 'C01.3.1', equals: 'yes' }, proposes: ['S20'] }],
    'C01.4': [
      {
        when: { question: 'C01.4', atLeast: 'sometimes' },
        proposes: ['R01', 'R02'],
        fires: ['T01', 'T10'],
      },
    ],
    'C01.seen': [
      { when: { question: 'C01.seen', equals: 'hurt' }, proposes: ['R01'], fires: ['T01'] },
      { when: { question: 'C01.seen', equals: 'hurt-adults' }, proposes: ['R02'], fires: ['T02'] },
      { when: { question: 'C01.seen', equals: 'sexual' }, proposes: ['R03'], fires: ['T05'] },
      { when: { question: 'C01.seen', equals: 'lacks-care' }, proposes: ['R04', 'R05'] },
      {
        when: { question: 'C01.seen', equals: 'no-care-now' },
        proposes: ['R05'],
        fires: ['T06', 'T13'],
      },
      { when: { question: 'C01.seen', equals: 'afraid-home' }, fires: ['T10'] },
      { when: { question: 'C01.seen', equals: 'self-harm' }, proposes: ['R27'], fires: ['T04'] },
      { when: { question: 'C01.seen', equals: 'honour' }, proposes: ['R43'], fires: ['T09'] },
      { when: { question: 'C01.seen', equals: 'safe-adult' }, proposes: ['S01'] },
      { when: { question: 'C01.seen', equals: 'safe-outside' }, proposes: ['S02'] },
    ],
  },
  listenFor: {
    'C01.1': ['S01', 'S02', 'R01', 'R02'],
    'C01.2': ['R01', 'R02', 'R03', 'R22'],
    'C01.2.1': ['R01', 'R02', 'R22'],
    'C01.3': ['S02', 'S14', 'S20', 'R42'],
    'C01.4.1': ['R01', 'R02'],
    'C01.obs': ['R01', 'R34'],
  },
};
