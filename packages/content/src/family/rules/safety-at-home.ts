import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area F06: safety at home and safety plan mean. @internal */
export const safetyAtHomeRules: AreaRules = {
  rules: {
    'F06.1': [
      {
        when: { question: 'F06.1', in: ['yes', 'sometimes'] },
        proposes: ['R02'],
        fires: ['T02'],
      },
    ],
    'F06.1.1': [
      { when: { question: 'F06.1.1', equals: 'quarrels' }, proposes: ['R16'] },
      {
        when: { question: 'F06.1.1', in: ['threats', 'violence-adults'] },
        proposes: ['R02'],
        fires: ['T02'],
      },
      {
        when: { question: 'F06.1.1', equals: 'violence-child' },
        proposes: ['R01'],
        fires: ['T01'],
      },
      { when: { question: 'F06.1.1', equals: 'siblings' }, proposes: ['R29'] },
      { when: { question: 'F06.1.1', equals: 'intoxicated' }, proposes: ['R10'] },
    ],
    'F06.1.3': [{ when: { question: 'F06.1.3', equals: 'yes' }, proposes: ['S20'] }],
    'F06.2': [
      {
        when: { question: 'F06.2', in: ['yes', 'sometimes'] },
        proposes: ['R05'],
        fires: ['T06'],
      },
    ],
    'F06.2.1': [
      { when: { question: 'F06.2.1', equals: 'drugs' }, proposes: ['R10'] },
      {
        when: {
          all: [
            { question: 'F06.2.1', equals: 'weapons' },
            { question: 'F06.1', in: ['yes', 'sometimes'] },
          ],
        },
        fires: ['T08'],
      },
    ],
    'F06.3': [{ when: { question: 'F06.3', equals: 'yes' }, proposes: ['S20', 'S19'] }],
    'F06.seen': [
      {
        when: { question: 'F06.seen', equals: 'violence-child' },
        proposes: ['R01'],
        fires: ['T01'],
      },
      {
        when: { question: 'F06.seen', equals: 'violence-adults' },
        proposes: ['R02'],
        fires: ['T02'],
      },
      { when: { question: 'F06.seen', equals: 'sexual' }, proposes: ['R03'], fires: ['T05'] },
      {
        when: { question: 'F06.seen', equals: 'no-able-adult' },
        proposes: ['R05'],
        fires: ['T06'],
      },
      { when: { question: 'F06.seen', equals: 'afraid-to-go-home' }, fires: ['T10'] },
      { when: { question: 'F06.seen', equals: 'honour' }, proposes: ['R43'], fires: ['T09'] },
    ],
    'F06.worker': [{ when: { question: 'F06.worker', in: ['yes', 'sometimes'] }, fires: ['T14'] }],
  },
  listenFor: {
    'F06.1.2': ['S20', 'R02', 'S19'],
    'F06.3.1': ['S20', 'S19'],
  },
};
