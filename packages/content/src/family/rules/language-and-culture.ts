import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers of area F09: language, background and own choices mean. @internal */
export const languageAndCultureRules: AreaRules = {
  rules: {
    'F09.1.2': [
      { when: { question: 'F09.1.2', equals: 'a-child' }, proposes: ['R23'], fires: ['T12'] },
    ],
    'F09.2': [
      {
        when: { question: 'F09.2', in: ['flight', 'war', 'waiting', 'permit'] },
        proposes: ['R44'],
      },
    ],
    'F09.3': [
      {
        when: { question: 'F09.3', in: ['yes', 'sometimes'] },
        proposes: ['R43'],
        fires: ['T09'],
      },
    ],
    'F09.taken': [
      {
        when: { question: 'F09.taken', in: ['yes', 'sometimes'] },
        proposes: ['R43'],
        fires: ['T09'],
      },
    ],
  },
  listenFor: {
    'F09.2.1': ['R44', 'S29'],
    'F09.2.2': ['S29'],
    'F09.3.1': ['R43'],
    'F09.taken.1': ['R43'],
  },
};
