import type { LegalEntry } from '@helhet/core';

import { notRead, readElsewhere, readInStatute } from './how-well-known.js';

const personalDataAct = 'The act in a public statute mirror, text of 2025-09-01';

/** What may be recorded, put together and seen. Source: DOMAIN B.0. @internal */
export const personalData: readonly LegalEntry[] = [
  {
    id: 'data-necessary',
    reference: '6 § lag (2001:454)',
    validFrom: '2018-05-25',
    source: personalDataAct,
    ...readInStatute,
  },
  {
    id: 'data-sensitive',
    reference: '7 § lag (2001:454), art. 9.2 h GDPR',
    validFrom: '2018-05-25',
    source: personalDataAct,
    ...readInStatute,
  },
  {
    id: 'data-compilations',
    reference: '7 a § lag (2001:454)',
    validFrom: '2018-05-25',
    source: personalDataAct,
    ...readInStatute,
  },
  {
    id: 'data-access',
    reference: '10 § lag (2001:454)',
    validFrom: '2018-05-25',
    source: personalDataAct,
    ...readInStatute,
  },
  {
    id: 'shared-records',
    reference: 'lag (2022:913)',
    validFrom: '2023-01-01',
    source: 'The note to 5 § lag (2001:454) in a public statute mirror, text of 2025-09-01',
    ...readInStatute,
  },
  {
    id: 'decided-by-people',
    reference: 'art. 22 GDPR, (EU) 2024/1689',
    validFrom: '2018-05-25',
    source: 'Background knowledge; neither text was read',
    ...notRead,
  },
  {
    id: 'accessibility',
    reference: 'lag (2018:1937), EN 301 549 v3.2.1',
    validFrom: '2019-01-01',
    source: 'digg.se; 4 § of the act in a public statute mirror',
    ...readElsewhere,
  },
];
