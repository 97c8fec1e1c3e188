import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area F08: kin, friends, neighbourhood mean. @internal */
export const kinAndFriendsRules: AreaRules = {
  rules: {
    'F08.1.2': [
      { when: { question: 'F08.1.2', equals: 'yes' }, proposes: ['S15'] },
      { when: { question: 'F08.1.2', equals: 'no' }, proposes: ['R42'] },
    ],
    'F08.2': [{ when: { question: 'F08.2', equals: 'none' }, proposes: ['R42'] }],
    'F08.2.1': [{ when: { question: 'F08.2.1', equals: 'yes' }, proposes: ['S15', 'S29'] }],
    'F08.3': [
      { when: { question: 'F08.3', equals: 'most' }, proposes: ['S15'] },
      { when: { question: 'F08.3', equals: 'nobody' }, proposes: ['R42', 'R24'] },
    ],
  },
  listenFor: {
    'F08.1': ['S15', 'R42'],
    'F08.1.1': ['S15', 'R42'],
    'F08.3.1': ['R42', 'R24'],
  },
};
