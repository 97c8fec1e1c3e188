import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C00 mean. @internal */
export const expectedChildAreaRules: AreaRules = {
  rules: {
    'C00.1.1': [{ when: { question: 'C00.1.1', equals: 'yes' }, proposes: ['S22'] }],
    'C00.2': [
      {
        when: { question: 'C00.2', atLeast: 'rarely' },
        proposes: ['R36'],
        fires: ['T07'],
      },
    ],
    'C00.3': [
      {
        when: { question: 'C00.3', in: ['yes', 'sometimes'] },
        proposes: ['R13'],
        fires: ['T02'],
      },
      {
        // Violence against the other parent does not reach the child before birth.
        when: {
          all: [
            { question: 'C00.3', in: ['yes', 'sometimes'] },
            { not: { fact: 'carrying', equals: false } },
          ],
        },
        proposes: ['R02'],
        fires: ['T07'],
      },
    ],
    'C00.3.1': [
      {
        when: { question: 'C00.3.1', in: ['yes', 'sometimes'] },
        proposes: ['R15'],
        fires: ['T08'],
      },
    ],
    'C00.5': [{ when: { question: 'C00.5', state: 'dont-know' }, proposes: ['R42'] }],
    'C00.5.1': [{ when: { question: 'C00.5.1', equals: 'money' }, proposes: ['S16'] }],
    'C00.5.2': [
      { when: { question: 'C00.5.2', equals: 'yes' }, proposes: ['S15'] },
      { when: { question: 'C00.5.2', in: ['no', 'sometimes'] }, proposes: ['R42'] },
    ],
    'C00.5.3': [{ when: { question: 'C00.5.3', equals: 'yes' }, proposes: ['S01'] }],
    'C00.6': [
      { when: { question: 'C00.6', in: ['yes', 'sometimes'] }, proposes: ['S07'] },
      { when: { question: 'C00.6', equals: 'no' }, proposes: ['R45'] },
    ],
    'C00.6.2': [
      { when: { question: 'C00.6.2', equals: 'yes' }, proposes: ['S07'] },
      { when: { question: 'C00.6.2', equals: 'no' }, proposes: ['R45'] },
    ],
  },
  listenFor: {
    'C00.1': ['S22'],
    'C00.1.2': ['R45'],
    'C00.3.2': ['R13', 'R15'],
    'C00.4': ['S04', 'R18', 'S05'],
    'C00.5': ['S01', 'S15', 'R42'],
    'C00.6.1': ['S07'],
  },
};
