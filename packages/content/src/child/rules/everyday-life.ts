import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C04 mean. @internal */
export const everydayLifeRules: AreaRules = {
  rules: {
    'C04.2': [
      { when: { question: 'C04.2', atLeast: 'often' }, proposes: ['R21'] },
      { when: { question: 'C04.2', atMost: 'rarely' }, proposes: ['S03'] },
    ],
    'C04.3': [
      {
        when: {
          all: [
            { fact: 'protected', equals: true },
            { question: 'C04.3', answered: true },
          ],
        },
        fires: ['T16'],
      },
    ],
    'C04.4': [
      {
        when: {
          any: [
            { question: 'C04.4', atLeast: 2 },
            { question: 'C04.4', in: ['yes', 'sometimes'] },
          ],
        },
        proposes: ['R39'],
      },
    ],
    'C04.homes.1': [
      { when: { question: 'C04.homes.1', in: ['no', 'sometimes', 'sad'] }, fires: ['T10'] },
      // A small child's face says that something is not good there, not what.
      { when: { question: 'C04.homes.1', in: ['no', 'sometimes'] }, proposes: ['R01', 'R02'] },
      { when: { question: 'C04.homes.1', in: ['yes', 'happy'] }, proposes: ['S01'] },
    ],
    'C04.placements.1': [
      {
        when: {
          all: [
            { fact: 'protected', equals: true },
            { question: 'C04.placements.1', answered: true },
          ],
        },
        fires: ['T16'],
      },
    ],
  },
  listenFor: {
    'C04.1': ['S03', 'R04'],
    'C04.2.1': ['R21'],
    'C04.3': ['R39', 'S03'],
    'C04.homes.2': ['S01', 'S03', 'R01', 'R02'],
    'C04.placements.1': ['R39'],
    'C04.placements.3': ['R39'],
    'C04.obs': ['S03', 'R34'],
  },
};
