import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area F10: help and authorities mean. @internal */
export const helpAndAuthoritiesRules: AreaRules = {
  rules: {
    'F10.1': [{ when: { question: 'F10.1', atLeast: 6 }, proposes: ['R46'] }],
    'F10.1.1': [
      { when: { question: 'F10.1.1', equals: 'nobody' }, proposes: ['R46'] },
      { when: { question: 'F10.1.1', equals: 'a-child' }, proposes: ['R23'] },
    ],
    'F10.1.2': [{ when: { question: 'F10.1.2', equals: 'yes' }, proposes: ['S27'] }],
    'F10.2.3': [
      { when: { question: 'F10.2.3', equals: 'accepted' }, proposes: ['S07'] },
      { when: { question: 'F10.2.3', in: ['stopped', 'declined'] }, proposes: ['R45'] },
    ],
    'F10.3': [{ when: { question: 'F10.3', in: ['yes', 'sometimes'] }, proposes: ['R48'] }],
  },
  listenFor: {
    'F10.2': ['S07', 'R45'],
    'F10.2.1': ['R45'],
    'F10.2.2': ['R45'],
    'F10.2.4': ['R45'],
    'F10.3.1': ['R48'],
  },
};
