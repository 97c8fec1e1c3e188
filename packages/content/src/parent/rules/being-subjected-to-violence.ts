import type { AreaRules } from '../../rules/area-rules.js';
import { lived } from '../what-children-met.js';

/** What the answers in area P05 mean; "sometimes or not sure" counts as yes. @internal */
export const beingSubjectedToViolenceRules: AreaRules = {
  rules: {
    'P05.1': [
      {
        when: { question: 'P05.1', in: ['yes', 'sometimes'] },
        proposes: ['R13'],
        fires: ['T02'],
      },
    ],
    'P05.1.1': [{ when: { question: 'P05.1.1', equals: 'own-child' }, proposes: ['R29'] }],
    'P05.2': [
      {
        when: { question: 'P05.2', answered: true },
        proposes: ['R13'],
        fires: ['T02'],
      },
      {
        when: { question: 'P05.2', in: ['controlling', 'financial', 'digital'] },
        proposes: ['R14'],
      },
    ],
    'P05.3': [
      {
        when: {
          question: 'P05.3',
          in: [
            'worse',
            'weapon',
            'strangulation',
            'threat-to-kill',
            'threat-to-children',
            'stalking',
            'about-to-leave',
          ],
        },
        proposes: ['R15'],
        fires: ['T08'],
      },
      {
        when: { question: 'P05.3', equals: 'threat-to-children' },
        proposes: ['R01'],
        fires: ['T01'],
      },
    ],
    'P05.4.1': [
      { when: { question: 'P05.4.1', in: lived }, proposes: ['R02'], fires: ['T02'] },
      {
        when: { question: 'P05.4.1', in: ['intervened', 'comforted'] },
        proposes: ['R23'],
      },
      {
        when: { question: 'P05.4.1', equals: 'hurt' },
        proposes: ['R01', 'R02'],
        fires: ['T01', 'T02'],
      },
    ],
    'P05.4.2': [{ when: { question: 'P05.4.2', in: ['yes', 'sometimes'] }, proposes: ['S19'] }],
    'P05.5': [{ when: { question: 'P05.5', atLeast: 8 }, proposes: ['R15'], fires: ['T08'] }],
    'P05.5.2': [{ when: { question: 'P05.5.2', equals: 'yes' }, proposes: ['S20'] }],
  },
  listenFor: { 'P05.4': ['R02', 'S19'], 'P05.5.1': ['S20', 'R15'] },
};
