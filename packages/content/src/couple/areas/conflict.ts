import type { Area } from '@helhet/core';

import { frequency, text, yesNo } from '../../answer-kinds.js';

/** Area K03: conflict. @public */
export const conflict: Area = {
  id: 'K03',
  mandatory: true,
  questions: [
    { id: 'K03.1', ask: { adult: frequency } },
    { id: 'K03.2', ask: { adult: text }, private: true },
    { id: 'K03.2.1', ask: { adult: yesNo }, private: true },
    { id: 'K03.2.2', ask: { adult: yesNo }, private: true },
    { id: 'K03.2.3', ask: { adult: yesNo }, private: true },
    { id: 'K03.3', ask: { adult: text } },
    { id: 'K03.3.1', ask: { adult: yesNo } },
  ],
};
