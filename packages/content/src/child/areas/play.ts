import type { AnswerKind, Area } from '@helhet/core';

import { frequency, observation, text, verbatim, yesNo } from '../../answer-kinds.js';
import { fromTwo } from '../from-two.js';

const hindrances: AnswerKind = {
  kind: 'several-of',
  options: ['money', 'energy', 'responsibility', 'fear', 'something-else'],
};

/** Area C06: leisure, play and rest. @public */
export const play: Area = {
  id: 'C06',
  mandatory: true,
  questions: [
    {
      id: 'C06.1',
      ask: { adult: text, 'child-2-6': verbatim, 'child-7-12': verbatim, 'child-13-17': verbatim },
    },
    {
      id: 'C06.2',
      ask: { adult: yesNo, 'child-7-12': yesNo, 'child-13-17': yesNo },
      when: fromTwo,
    },
    {
      id: 'C06.2.1',
      ask: { adult: hindrances, 'child-7-12': hindrances, 'child-13-17': hindrances },
      when: { question: 'C06.2', in: ['no', 'sometimes'] },
    },
    {
      id: 'C06.3',
      ask: { adult: frequency, 'child-7-12': frequency, 'child-13-17': frequency },
      when: fromTwo,
    },
    { id: 'C06.obs', ask: { worker: observation }, when: { fact: 'band', equals: '0-1' } },
  ],
};
