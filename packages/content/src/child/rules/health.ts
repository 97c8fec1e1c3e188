import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C02 mean. @internal */
export const healthRules: AreaRules = {
  rules: {
    'C02.1': [
      { when: { question: 'C02.1', in: ['very-bad', 'bad', 'sad'] }, proposes: ['R35'] },
      { when: { question: 'C02.1', in: ['good', 'very-good', 'happy'] }, proposes: ['S21'] },
    ],
    'C02.1.2': [{ when: { question: 'C02.1.2', in: ['yes', 'sometimes'] }, proposes: ['R35'] }],
    'C02.2': [
      {
        // Fewer than three good nights a week.
        when: {
          any: [
            { question: 'C02.2', in: ['never', 'rarely', 'sad'] },
            { question: 'C02.2', atMost: 2 },
          ],
        },
        proposes: ['R35', 'R26'],
      },
      {
        when: {
          any: [
            { question: 'C02.2', in: ['often', 'almost-always', 'happy'] },
            { question: 'C02.2', atLeast: 5 },
          ],
        },
        proposes: ['S03'],
      },
    ],
    'C02.3': [
      { when: { question: 'C02.3', in: ['no', 'sometimes'] }, proposes: ['R04'] },
      { when: { question: 'C02.3', equals: 'yes' }, proposes: ['S03'] },
    ],
  },
  listenFor: {
    'C02.1.1': ['S21', 'R35'],
    'C02.2.1': ['R02', 'R26', 'R35'],
    'C02.2.2': ['S03'],
    'C02.3': ['R04', 'S03'],
    'C02.3.1': ['R04'],
    'C02.obs': ['R04', 'R34', 'R35', 'S21'],
  },
};
