import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area K09, support for the relationship, mean. @internal */
export const supportRules: AreaRules = {
  rules: {
    'K09.2': [
      {
        when: {
          question: 'K09.2',
          in: [
            'couple-talks',
            'cooperation-talks',
            'family-counselling',
            'individual-support',
            'something-else',
          ],
        },
        proposes: ['S07'],
      },
      { when: { question: 'K09.2', equals: 'none' }, proposes: ['R45'] },
    ],
  },
  listenFor: { 'K09.1': ['S07'], 'K09.1.1': ['S07', 'S17', 'S18'], 'K09.3': ['S17', 'S28'] },
};
