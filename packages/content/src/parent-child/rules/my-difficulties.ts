import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area D08, how my difficulties show for this child, mean. @internal */
export const myDifficultiesRules: AreaRules = {
  rules: {
    'D08.1.1': [
      {
        // Whatever it is, the parent sees it.
        when: {
          question: 'D08.1.1',
          in: [
            'comforts-me',
            'takes-over',
            'worried',
            'withdraws',
            'acts-out',
            'sleep-or-food',
            'clings',
          ],
        },
        proposes: ['S05'],
      },
      { when: { question: 'D08.1.1', in: ['comforts-me', 'takes-over'] }, proposes: ['R23'] },
      { when: { question: 'D08.1.1', in: ['worried', 'withdraws'] }, proposes: ['R26'] },
      { when: { question: 'D08.1.1', equals: 'acts-out' }, proposes: ['R29'] },
      { when: { question: 'D08.1.1', equals: 'sleep-or-food' }, proposes: ['R35'] },
    ],
    'D08.2': [
      { when: { question: 'D08.2', atLeast: 'sometimes' }, proposes: ['R23'] },
      { when: { question: 'D08.2', atMost: 'rarely' }, proposes: ['S23'] },
    ],
    'D08.3.1': [{ when: { question: 'D08.3.1', equals: 'yes' }, proposes: ['S19', 'S20'] }],
  },
  listenFor: { 'D08.1': ['S05', 'R18'], 'D08.3': ['S05', 'S19'] },
};
