import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area F07: money and housing mean. @internal */
export const moneyAndHousingRules: AreaRules = {
  rules: {
    'F07.1': [
      { when: { question: 'F07.1', atLeast: 'not-always' }, proposes: ['R40'] },
      { when: { question: 'F07.1', equals: 'with-margin' }, proposes: ['S16'] },
    ],
    'F07.1.1': [{ when: { question: 'F07.1.1', in: ['yes', 'sometimes'] }, proposes: ['R40'] }],
    'F07.2': [
      { when: { question: 'F07.2', in: ['yes', 'sometimes'] }, proposes: ['R41'] },
      { when: { question: 'F07.2', equals: 'no' }, proposes: ['S16'] },
    ],
    'F07.2.1': [
      {
        when: {
          all: [
            { fact: 'protected', equals: true },
            { question: 'F07.2.1', answered: true },
          ],
        },
        fires: ['T16'],
      },
    ],
    'F07.2.2': [
      {
        when: {
          question: 'F07.2.2',
          in: ['too-small', 'short-term', 'unsafe', 'worn', 'eviction'],
        },
        proposes: ['R41'],
      },
      { when: { question: 'F07.2.2', equals: 'none' }, proposes: ['S16'] },
    ],
    'F07.3': [
      {
        when: {
          question: 'F07.3',
          in: ['food', 'clothes', 'health', 'activities', 'friends', 'something-else'],
        },
        proposes: ['R40'],
      },
      { when: { question: 'F07.3', in: ['food', 'clothes'] }, proposes: ['R04'] },
      { when: { question: 'F07.3', equals: 'health' }, proposes: ['R35'] },
    ],
  },
  listenFor: {
    'F07.2.1': ['R41', 'S16'],
  },
};
