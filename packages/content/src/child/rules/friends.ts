import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C07 mean. @internal */
export const friendsRules: AreaRules = {
  rules: {
    'C07.1': [{ when: { question: 'C07.1', state: 'dont-know' }, proposes: ['R42'] }],
    'C07.2': [
      { when: { question: 'C07.2', atMost: 'bad' }, proposes: ['R32'] },
      { when: { question: 'C07.2', atLeast: 'good' }, proposes: ['S12'] },
    ],
    'C07.2.1': [{ when: { question: 'C07.2.1', in: ['yes', 'sometimes'] }, proposes: ['R32'] }],
    'C07.3': [
      {
        when: { question: 'C07.3', in: ['yes', 'sometimes'] },
        proposes: ['R33', 'R03'],
        fires: ['T05'],
      },
    ],
  },
  listenFor: {
    'C07.1': ['S02', 'S12', 'R42'],
    'C07.1.1': ['S02'],
    'C07.2': ['R32', 'S12'],
    'C07.2.2': ['R32', 'R33'],
    'C07.3.1': ['R33', 'R03', 'R43'],
    'C07.obs': ['R34'],
  },
};
