import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers in area P04 mean; "sometimes or not sure" counts as the graver answer. @internal */
export const willToLiveRules: AreaRules = {
  rules: {
    'P04.1': [
      {
        when: { question: 'P04.1', in: ['yes', 'sometimes'] },
        proposes: ['R07'],
        fires: ['T03'],
      },
    ],
    'P04.1.2': [
      { when: { question: 'P04.1.2', atMost: 'this-year' }, proposes: ['R07'] },
      {
        when: {
          any: [
            { question: 'P04.1.2', atMost: 'this-month' },
            { question: 'P04.1.2', state: 'dont-know' },
            { question: 'P04.1.2', state: 'declined' },
          ],
        },
        proposes: ['R07'],
        fires: ['T03'],
      },
    ],
    'P04.2.1': [
      {
        when: { question: 'P04.2.1', in: ['yes', 'sometimes'] },
        proposes: ['R07'],
        fires: ['T03'],
      },
    ],
    'P04.2.2': [
      {
        when: { question: 'P04.2.2', in: ['yes', 'sometimes'] },
        proposes: ['R07'],
        fires: ['T03'],
      },
    ],
    'P04.2.3': [
      {
        when: { question: 'P04.2.3', in: ['no', 'sometimes'] },
        proposes: ['R07'],
        fires: ['T03'],
      },
    ],
    'P04.3.1': [
      {
        when: { question: 'P04.3.1', in: ['yes', 'sometimes'] },
        proposes: ['R07'],
        fires: ['T03', 'T06'],
      },
    ],
    'P04.3.2': [{ when: { question: 'P04.3.2', in: ['no', 'sometimes'] }, fires: ['T06'] }],
  },
  listenFor: { 'P04.2': ['R07'], 'P04.3': ['R07', 'S02'] },
};
