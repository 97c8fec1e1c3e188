import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers in area P03 mean. @internal */
export const mentalHealthRules: AreaRules = {
  rules: {
    'P03.1': [
      { when: { question: 'P03.1', atMost: 4 }, proposes: ['R06'] },
      { when: { question: 'P03.1', atLeast: 7 }, proposes: ['S30'] },
    ],
    'P03.2': [
      { when: { question: 'P03.2', in: ['mood-swings', 'voices'] }, proposes: ['R06'] },
      {
        when: {
          all: [
            { question: 'P03.2', answered: true },
            { not: { question: 'P03.2', equals: 'none' } },
            { question: 'P03.3.1', atLeast: 'sometimes' },
          ],
        },
        proposes: ['R06'],
      },
    ],
    'P03.3.1': [
      { when: { question: 'P03.3.1', atLeast: 'sometimes' }, proposes: ['R06'] },
      { when: { question: 'P03.3.1', atLeast: 'often' }, proposes: ['R18'] },
    ],
    'P03.3.2': [
      { when: { question: 'P03.3.2', equals: 'own-child' }, proposes: ['R23'] },
      { when: { question: 'P03.3.2', equals: 'nobody' }, proposes: ['R42', 'R04'] },
      {
        when: { question: 'P03.3.2', in: ['partner', 'other-parent', 'relatives', 'friends'] },
        proposes: ['S15'],
      },
    ],
    'P03.4': [{ when: { question: 'P03.4', equals: 'yes' }, proposes: ['S06'] }],
    'P03.4.2': [
      { when: { question: 'P03.4.2', in: ['declined', 'stopped'] }, proposes: ['R45'] },
      { when: { question: 'P03.4.2', equals: 'waiting' }, proposes: ['S07'] },
    ],
  },
  listenFor: {
    'P03.1.1': ['R06', 'S30'],
    'P03.2.1': ['R06'],
    'P03.3': ['R06', 'R18', 'S05'],
    'P03.4.1': ['S06', 'R45'],
  },
};
