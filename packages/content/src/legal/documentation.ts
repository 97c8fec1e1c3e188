import type { LegalEntry } from '@helhet/core';

import { readElsewhere, readInStatute } from './how-well-known.js';

const patientRecords = 'The act in a public statute mirror, text of 2025-09-01';

/** What is written down, signed, corrected and disagreed with. Source: DOMAIN B.0 and C.7. @internal */
export const documentation: readonly LegalEntry[] = [
  {
    id: 'documentation',
    reference: 'SOSFS 2014:5',
    validFrom: '2015-01-01',
    source:
      'socialstyrelsen.se, last seen amended by HSLF-FS 2022:37; a newer regulation is likely',
    ...readElsewhere,
  },
  {
    id: 'violence-regulation',
    reference: 'HSLF-FS 2022:39',
    validFrom: '2022-11-01',
    source: 'kunskapsguiden.se and nck.uu.se; the regulation itself was not at hand',
    ...readElsewhere,
  },
  {
    id: 'record-signed',
    reference: '3 kap. 10 § PDL (2008:355)',
    validFrom: '2008-07-01',
    source: patientRecords,
    ...readInStatute,
  },
  {
    id: 'record-corrected',
    reference: '3 kap. 14 § PDL (2008:355)',
    validFrom: '2008-07-01',
    source: patientRecords,
    ...readInStatute,
  },
  {
    id: 'record-disputed',
    reference: '3 kap. 8 § PDL (2008:355)',
    validFrom: '2008-07-01',
    source: patientRecords,
    ...readInStatute,
  },
];
