import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C05 mean. @internal */
export const schoolRules: AreaRules = {
  rules: {
    'C05.1': [
      { when: { question: 'C05.1', atMost: 'bad' }, proposes: ['R31'] },
      { when: { question: 'C05.1', atLeast: 'good' }, proposes: ['S11'] },
    ],
    'C05.2': [
      {
        // More than a tenth of about twenty school days.
        when: {
          any: [
            { question: 'C05.2', atLeast: 3 },
            { question: 'C05.2', in: ['yes', 'sometimes'] },
          ],
        },
        proposes: ['R30'],
      },
    ],
    'C05.3': [{ when: { question: 'C05.3', equals: 'yes' }, proposes: ['S11', 'S02'] }],
  },
  listenFor: {
    'C05.1': ['S11', 'R31'],
    'C05.1.1': ['S11', 'R31'],
    'C05.2.1': ['R30'],
    'C05.3.1': ['S02'],
  },
};
