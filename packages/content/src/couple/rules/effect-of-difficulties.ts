import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area K06, effect of the difficulties on the relationship, mean. @internal */
export const effectOfDifficultiesRules: AreaRules = {
  rules: {
    'K06.any': [
      { when: { question: 'K06.any', in: ['alcohol', 'drugs', 'medicines'] }, proposes: ['R08'] },
      { when: { question: 'K06.any', equals: 'gambling' }, proposes: ['R09'] },
      { when: { question: 'K06.any', equals: 'mental-health' }, proposes: ['R06'] },
    ],
    'K06.who': [
      {
        when: {
          all: [
            { question: 'K06.who', equals: 'both' },
            { question: 'K06.any', in: ['alcohol', 'drugs', 'medicines'] },
          ],
        },
        proposes: ['R10'],
      },
    ],
    'K06.2': [
      { when: { question: 'K06.2', in: ['me', 'the-other', 'both'] }, proposes: ['S06'] },
      { when: { question: 'K06.2', equals: 'both' }, proposes: ['S07'] },
      { when: { question: 'K06.2', equals: 'ended' }, proposes: ['R45'] },
    ],
  },
  listenFor: {
    'K06.1': ['R08', 'R16'],
    'K06.2.1': ['R08', 'R45'],
    'K06.3': ['S06', 'S07'],
  },
};
