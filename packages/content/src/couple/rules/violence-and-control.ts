import type { AreaRules } from '../../rules/area-rules.js';

/** What answers in area K04, violence, threats and control, mean. @internal */
export const violenceAndControlRules: AreaRules = {
  rules: {
    // A yes means free to speak: it is the no, and the not sure, that open the way to safety.
    'K04.1': [
      { when: { question: 'K04.1', equals: 'yes' }, proposes: ['S18'] },
      {
        when: { question: 'K04.1', in: ['no', 'sometimes'] },
        proposes: ['R13', 'R14'],
        fires: ['T02'],
      },
    ],
    'K04.2': [
      {
        when: {
          question: 'K04.2',
          in: [
            'control-of-phone',
            'control-of-money',
            'control-of-clothes',
            'kept-from-others',
            'demeaning',
            'threats',
            'threats-about-children',
            'blows',
            'forced-sex',
            'stalking',
          ],
        },
        fires: ['T02'],
      },
      {
        when: {
          question: 'K04.2',
          in: [
            'control-of-phone',
            'control-of-money',
            'control-of-clothes',
            'kept-from-others',
            'threats',
            'threats-about-children',
            'forced-sex',
            'stalking',
          ],
        },
        proposes: ['R14'],
      },
      {
        when: {
          question: 'K04.2',
          in: ['demeaning', 'threats', 'blows', 'forced-sex', 'stalking'],
        },
        proposes: ['R13'],
      },
    ],
    'K04.2.1': [{ when: { question: 'K04.2.1', in: ['yes', 'sometimes'] }, proposes: ['R02'] }],
    'K04.2.2': [{ when: { question: 'K04.2.2', in: ['yes', 'sometimes'] }, proposes: ['S19'] }],
    'K04.3': [
      {
        when: { question: 'K04.3', in: ['yes', 'sometimes'] },
        proposes: ['R13', 'R15'],
        fires: ['T02', 'T08'],
      },
    ],
    'K04.3.1': [
      {
        when: {
          question: 'K04.3.1',
          in: [
            'got-worse',
            'weapon',
            'strangling',
            'threats-to-life',
            'threats-of-suicide',
            'when-pregnant',
          ],
        },
        proposes: ['R13', 'R15'],
        fires: ['T02', 'T08'],
      },
    ],
  },
  listenFor: { 'K04.1.1': ['R13', 'R14', 'R15'] },
};
