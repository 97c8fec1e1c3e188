import type { Condition } from '@helhet/core';

import type { AreaRules } from '../../rules/area-rules.js';
import { lived } from '../what-children-met.js';

const againstAdult: Condition = {
  question: 'P06.1.1',
  in: ['partner', 'former-partner', 'other-adult'],
};

/**
 * What the answers in area P06 mean.
 *
 * Someone who says that it happens, and then cannot or will not say to whom, may speak of a child or an adult.
 * `R13` is no proposal here: it would be recorded about this parent. A worker listens for it.
 *
 * @internal
 */
export const ownAngerRules: AreaRules = {
  rules: {
    'P06.1.1': [
      {
        when: { question: 'P06.1.1', equals: 'child' },
        proposes: ['R01', 'R20', 'R22'],
        fires: ['T01'],
      },
      { when: againstAdult, proposes: ['R02'], fires: ['T02'] },
      {
        when: {
          any: [
            { question: 'P06.1.1', state: 'dont-know' },
            { question: 'P06.1.1', state: 'declined' },
          ],
        },
        fires: ['T01', 'T02'],
      },
    ],
    'P06.2.1': [
      {
        when: {
          question: 'P06.2.1',
          in: ['worse', 'weapon', 'strangulation', 'threat-to-kill', 'separation'],
        },
        proposes: ['R15'],
        fires: ['T08'],
      },
    ],
    'P06.2.2': [
      {
        when: { all: [{ question: 'P06.2.2', in: lived }, againstAdult] },
        proposes: ['R02'],
        fires: ['T02'],
      },
      {
        when: { question: 'P06.2.2', in: ['intervened', 'comforted'] },
        proposes: ['R23'],
      },
      { when: { question: 'P06.2.2', equals: 'hurt' }, proposes: ['R01'], fires: ['T01'] },
    ],
    'P06.3.1': [
      { when: { question: 'P06.3.1', equals: 'yes' }, proposes: ['S07'] },
      { when: { question: 'P06.3.1', equals: 'no' }, proposes: ['R45'] },
    ],
  },
  listenFor: {
    'P06.2': ['R13', 'R15', 'S05'],
    'P06.3': ['S05', 'S07', 'S19'],
  },
};
