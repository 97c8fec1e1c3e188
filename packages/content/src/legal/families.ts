import type { LegalEntry } from '@helhet/core';

import { readElsewhere, readInStatute } from './how-well-known.js';

/** The child's own rights, and what parents decide together. Source: DOMAIN B.0. @internal */
export const families: readonly LegalEntry[] = [
  {
    id: 'rights-of-the-child',
    reference: 'lag (2018:1197), art. 3 och 12 barnkonventionen',
    validFrom: '2020-01-01',
    source: 'The act in a public statute mirror, text of 2025-09-01',
    ...readInStatute,
  },
  {
    id: 'one-custodian-says-no',
    reference: '6 kap. 13 a § FB (1949:381)',
    validFrom: '2012-05-01',
    source:
      'The code in a public statute mirror, text of 2025-09-01; prop. 2011/12:53 for its first day',
    ...readInStatute,
  },
  {
    id: 'relatives-health-care',
    reference: '5 kap. 7 § HSL (2017:30)',
    validFrom: '2021-08-01',
    source: 'SFS 2021:648 for violence; kunskapsguiden.se for gambling',
    ...readElsewhere,
  },
  {
    id: 'relatives-health-staff',
    reference: '6 kap. 5 § PSL (2010:659)',
    validFrom: '2021-08-01',
    source: 'The act in a public statute mirror, text of 2025-09-01',
    ...readInStatute,
  },
];
