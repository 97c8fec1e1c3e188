import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C10 mean. @internal */
export const informationRules: AreaRules = {
  rules: {
    'C10.1': [{ when: { question: 'C10.1', state: 'dont-know' }, proposes: ['R24'] }],
    'C10.1.1': [
      { when: { question: 'C10.1.1', equals: 'yes' }, proposes: ['S09'] },
      { when: { question: 'C10.1.1', in: ['no', 'sometimes'] }, proposes: ['R24'] },
    ],
    'C10.2': [
      { when: { question: 'C10.2', in: ['yes', 'sometimes'] }, proposes: ['R25'] },
      { when: { question: 'C10.2', equals: 'no' }, proposes: ['S08'] },
    ],
    'C10.3': [
      { when: { question: 'C10.3', equals: 'yes' }, proposes: ['S26'] },
      { when: { question: 'C10.3', in: ['no', 'sometimes'] }, proposes: ['R24'] },
    ],
    'C10.3.1': [{ when: { question: 'C10.3.1', answered: true }, proposes: ['S02'] }],
  },
  listenFor: {
    'C10.1': ['S09', 'R24'],
    'C10.2': ['R25', 'S08'],
    'C10.2.1': ['R25'],
    'C10.3.2': ['R24'],
  },
};
