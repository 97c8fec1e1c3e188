import type { LegalEntry } from '@helhet/core';

import { notRead, readElsewhere, readInStatute } from './how-well-known.js';

const crossReferences =
  'References in LVU, FB, skollagen and LRV as amended 2025, text of 2025-09-01';

/** What the social services decide, and on what ground. Source: DOMAIN B.0. @internal */
export const socialServices: readonly LegalEntry[] = [
  {
    id: 'social-services-act',
    reference: 'SoL (2025:400)',
    validFrom: '2025-07-01',
    source:
      'Metadata of the act in a public statute mirror; prop. 2024/25:89 for the day it came into force',
    ...readElsewhere,
  },
  {
    id: 'investigation',
    reference: '14 kap. 2 § SoL (2025:400)',
    validFrom: '2025-07-01',
    source: crossReferences,
    ...readInStatute,
  },
  {
    id: 'open-treatment',
    reference: '11 kap. 1 § SoL (2025:400)',
    validFrom: '2025-07-01',
    source: crossReferences,
    ...readInStatute,
  },
  {
    id: 'contact-person',
    reference: '13 kap. 7 § SoL (2025:400)',
    validFrom: '2025-07-01',
    source: crossReferences,
    ...readInStatute,
  },
  {
    id: 'cooperation-talks',
    reference: '13 kap. 5-6 §§ SoL (2025:400)',
    validFrom: '2025-07-01',
    source: crossReferences,
    ...readInStatute,
  },
  {
    id: 'living-with-others',
    reference: '22 kap. 2 § SoL (2025:400)',
    validFrom: '2025-07-01',
    source: crossReferences,
    ...readInStatute,
  },
  {
    id: 'sheltered-housing',
    reference: '9 kap. 6 § SoL (2025:400)',
    validFrom: '2025-07-01',
    source: crossReferences,
    ...readInStatute,
  },
  {
    id: 'private-services',
    reference: '17 kap. 11 § SoL (2025:400)',
    validFrom: '2025-07-01',
    source: crossReferences,
    ...readInStatute,
  },
  {
    id: 'from-twelve',
    reference: 'prop. 2022/23:64',
    validFrom: '2023-07-01',
    source: 'The bill at lagen.nu; its place in the act of 2025 was not found',
    ...readElsewhere,
  },
  {
    id: 'from-fifteen',
    reference: 'SoL (2025:400)',
    validFrom: '2025-07-01',
    source: 'Known from practice; its place in the act of 2025 was not found',
    ...notRead,
  },
];
