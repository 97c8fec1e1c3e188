import type { LegalEntry } from '@helhet/core';

import { readElsewhere, readInStatute } from './how-well-known.js';

/** Being understood. Source: DOMAIN B.0. @internal */
export const language: readonly LegalEntry[] = [
  {
    id: 'interpreter',
    reference: '13 § FL (2017:900)',
    validFrom: '2018-07-01',
    source: 'The act in a public statute mirror, text of 2025-09-01',
    ...readInStatute,
  },
  {
    id: 'no-child-interprets',
    reference: null,
    validFrom: '2025-07-01',
    source:
      'A policy of ours; dir. 2025:16 at lagen.nu asks for a ban, and none was found in force',
    ...readElsewhere,
  },
];
