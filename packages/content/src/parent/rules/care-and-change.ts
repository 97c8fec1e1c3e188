import type { AreaRules } from '../../rules/area-rules.js';
import { treatment } from '../services.js';

/** What the answers in area P11 mean: to be without help is not to turn it down. @internal */
export const careAndChangeRules: AreaRules = {
  rules: {
    'P11.1': [
      { when: { question: 'P11.1', in: treatment }, proposes: ['S06'] },
      { when: { question: 'P11.1', equals: 'antenatal-care' }, proposes: ['S22'] },
    ],
    'P11.1.2': [
      { when: { question: 'P11.1.2', in: ['declined', 'stopped'] }, proposes: ['R45'] },
      { when: { question: 'P11.1.2', equals: 'waiting' }, proposes: ['S07'] },
    ],
    'P11.2': [
      { when: { question: 'P11.2', atLeast: 7 }, proposes: ['S28'] },
      {
        when: {
          all: [
            { question: 'P11.2', atLeast: 7 },
            { question: 'P11.1', in: treatment },
          ],
        },
        proposes: ['S06'],
      },
    ],
    'P11.2.1': [{ when: { question: 'P11.2.1', atLeast: 7 }, proposes: ['S28'] }],
    'P11.4': [
      {
        when: {
          all: [
            { question: 'P11.4', answered: true },
            { not: { question: 'P11.4', equals: 'none' } },
          ],
        },
        proposes: ['S07'],
      },
    ],
    'P11.tried.2': [
      { when: { question: 'P11.tried.2', in: ['yes', 'sometimes'] }, proposes: ['S07'] },
    ],
    'P11.tried.3': [
      { when: { question: 'P11.tried.3', equals: 'i-stopped' }, proposes: ['R45'] },
      { when: { question: 'P11.tried.3', in: ['finished', 'still-going'] }, proposes: ['S07'] },
    ],
  },
  listenFor: { 'P11.1.1': ['S06', 'R45'], 'P11.3': ['R45', 'S07'] },
};
