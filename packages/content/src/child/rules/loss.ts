import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C14 mean. @internal */
export const lossRules: AreaRules = {
  rules: {
    'C14.1': [
      { when: { fact: 'parentDied', equals: true }, proposes: ['R37'] },
      {
        // The loss has come up in the talk, whatever was said of it.
        when: {
          all: [
            { fact: 'parentDied', equals: true },
            { not: { question: 'C14.1', state: 'not-asked' } },
            { not: { question: 'C14.1', state: 'deferred' } },
          ],
        },
        fires: ['T15'],
      },
      { when: { fact: 'parentImprisoned', equals: true }, proposes: ['R38'] },
      { when: { question: 'C14.1', state: 'dont-know' }, proposes: ['R24'] },
    ],
    'C14.3': [
      {
        when: {
          all: [
            { fact: 'protected', equals: true },
            { question: 'C14.3', in: ['yes', 'sometimes', 'more', 'as-now', 'less'] },
          ],
        },
        fires: ['T16'],
      },
    ],
  },
  listenFor: {
    'C14.1': ['S09'],
    'C14.2': ['R26', 'R37', 'S02'],
    'C14.3.1': ['R38', 'R39'],
  },
};
