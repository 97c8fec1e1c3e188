import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C03 mean. @internal */
export const feelingsRules: AreaRules = {
  rules: {
    'C03.1': [
      {
        when: {
          any: [
            { question: 'C03.1', in: ['very-bad', 'bad', 'sad'] },
            { question: 'C03.1', atMost: 3 },
          ],
        },
        proposes: ['R26'],
      },
      {
        when: {
          any: [
            { question: 'C03.1', in: ['good', 'very-good', 'happy'] },
            { question: 'C03.1', atLeast: 7 },
          ],
        },
        proposes: ['S14'],
      },
    ],
    'C03.3': [
      {
        when: { question: 'C03.3', in: ['yes', 'sometimes'] },
        proposes: ['R27'],
        fires: ['T04'],
      },
    ],
  },
  listenFor: {
    'C03.1.1': ['R26'],
    'C03.1.2': ['S14'],
    'C03.2': ['R26', 'R25'],
    'C03.3.1': ['R27'],
    'C03.4': ['S14', 'S02'],
    'C03.obs': ['R34'],
  },
};
