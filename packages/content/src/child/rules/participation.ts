import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area C13 mean. @internal */
export const participationRules: AreaRules = {
  rules: {
    'C13.3': [{ when: { question: 'C13.3', equals: 'no' }, fires: ['T17'] }],
    'C13.3.3': [{ when: { question: 'C13.3.3', equals: 'yes' }, proposes: ['S26'] }],
    'C13.seen': [
      { when: { question: 'C13.seen', equals: 'not-alone' }, proposes: ['R47'] },
      { when: { question: 'C13.seen', equals: 'same-worker' }, proposes: ['S27'] },
      { when: { question: 'C13.seen', equals: 'earlier-reports' }, proposes: ['R48'] },
    ],
  },
  listenFor: {
    'C13.1': ['S26'],
    'C13.2': ['S26', 'S27'],
  },
};
