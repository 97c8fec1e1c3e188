import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area D11, worry about the child and wanted support, mean. @internal */
export const worryAndSupportRules: AreaRules = {
  rules: {
    'D11.1': [{ when: { question: 'D11.1', in: ['yes', 'sometimes'] }, proposes: ['S05'] }],
    'D11.2': [{ when: { question: 'D11.2', in: ['yes', 'sometimes'] }, proposes: ['S07'] }],
    'D11.2.2': [
      { when: { question: 'D11.2.2', in: ['yes', 'sometimes'] }, proposes: ['S05', 'S07'] },
    ],
  },
  listenFor: { 'D11.1.1': ['S05'], 'D11.3': ['S05', 'S07'], 'D11.3.1': ['S05', 'S07'] },
};
