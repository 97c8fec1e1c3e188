import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area D09, talking with the child about what is hard, mean. @internal */
export const talkingAboutItRules: AreaRules = {
  rules: {
    'D09.1': [
      { when: { question: 'D09.1', equals: 'yes' }, proposes: ['S09', 'S10'] },
      { when: { question: 'D09.1', equals: 'no' }, proposes: ['R24'] },
    ],
    'D09.1.2': [
      { when: { question: 'D09.1.2', equals: 'yes' }, proposes: ['S09', 'S10'] },
      { when: { question: 'D09.1.2', equals: 'no' }, proposes: ['R24'] },
    ],
    'D09.3': [
      { when: { question: 'D09.3', in: ['yes', 'sometimes'] }, proposes: ['S07'] },
      {
        // Already told, and no help needed for it.
        when: {
          all: [
            { question: 'D09.3', equals: 'no' },
            { question: 'D09.1', equals: 'yes' },
          ],
        },
        proposes: ['S10'],
      },
    ],
  },
  listenFor: { 'D09.1.1': ['S09', 'S10', 'R24'], 'D09.2': ['S10', 'R24'] },
};
