import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area F04: openness and secrets mean. @internal */
export const opennessRules: AreaRules = {
  rules: {
    'F04.1': [{ when: { question: 'F04.1', in: ['yes', 'sometimes'] }, proposes: ['R24'] }],
    'F04.talk': [
      { when: { question: 'F04.talk', atLeast: 'often' }, proposes: ['S10'] },
      { when: { question: 'F04.talk', atMost: 'rarely' }, proposes: ['R24'] },
    ],
    'F04.2': [
      { when: { question: 'F04.2', in: ['all-children', 'some-children'] }, proposes: ['S09'] },
      {
        when: {
          all: [
            { question: 'F04.2', answered: true },
            { not: { question: 'F04.2', equals: 'all-children' } },
          ],
        },
        proposes: ['R24'],
      },
    ],
    'F04.3': [{ when: { question: 'F04.3', equals: 'yes' }, proposes: ['S07', 'S10'] }],
  },
  listenFor: {
    'F04.1': ['S10', 'R24'],
    'F04.1.1': ['S10', 'R24', 'R01', 'R03'],
    'F04.2.1': ['S09', 'R24'],
  },
};
