import type { AreaRules } from '../../rules/area-rules.js';

/** What the answers in area P08 mean: growing up with something hard is no risk in itself. @internal */
export const ownUpbringingRules: AreaRules = {
  rules: {
    'P08.2': [{ when: { question: 'P08.2', equals: 'war-or-flight' }, proposes: ['R44'] }],
    'P08.2.2': [{ when: { question: 'P08.2.2', in: ['yes', 'sometimes'] }, proposes: ['R06'] }],
  },
  listenFor: { 'P08.1': ['S05'], 'P08.2.1': ['R06', 'R44'], 'P08.3': ['S05'] },
};
