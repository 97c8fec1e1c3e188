import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area D10, continuity, contact and distance, mean. @internal */
export const contactRules: AreaRules = {
  rules: {
    'D10.1': [
      {
        // How and where they meet can show where someone with a protected address lives.
        when: {
          all: [
            { fact: 'protected', equals: true },
            { question: 'D10.1', answered: true },
          ],
        },
        fires: ['T16'],
      },
    ],
    'D10.1.2': [{ when: { question: 'D10.1.2', equals: 'yes' }, proposes: ['S03'] }],
    'D10.2.1': [{ when: { question: 'D10.2.1', atLeast: 2 }, proposes: ['R39'] }],
    'D10.3': [{ when: { question: 'D10.3', in: ['yes', 'sometimes'] }, fires: ['T01', 'T10'] }],
    'D10.3.2': [
      { when: { question: 'D10.3.2', equals: 'violence-to-child' }, proposes: ['R01'] },
      {
        when: { question: 'D10.3.2', equals: 'violence-between-adults' },
        proposes: ['R02'],
        fires: ['T02'],
      },
      { when: { question: 'D10.3.2', equals: 'intoxicated' }, proposes: ['R10'] },
      { when: { question: 'D10.3.2', equals: 'sexual' }, proposes: ['R03'], fires: ['T05'] },
      { when: { question: 'D10.3.2', equals: 'unattended' }, proposes: ['R05'] },
      { when: { question: 'D10.3.2', equals: 'quarrels' }, proposes: ['R16'] },
    ],
  },
  listenFor: {
    'D10.1': ['R39', 'S03'],
    'D10.2': ['R39', 'S17'],
    'D10.3.1': ['R01', 'R02', 'R20'],
  },
};
