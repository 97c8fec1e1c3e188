import type { LegalEntry } from '@helhet/core';

import { readElsewhere } from './how-well-known.js';

/** Who may be told what. A person decides each time; no rule here does. Source: DOMAIN B.0 and D. @internal */
export const secrecy: readonly LegalEntry[] = [
  {
    id: 'secrecy-social',
    reference: '26 kap. 1 § OSL (2009:400)',
    validFrom: '2009-06-30',
    source:
      'A judgment of Kammarrätten i Sundsvall (111-23); the statute text itself was not at hand',
    ...readElsewhere,
  },
  {
    id: 'secrecy-health',
    reference: '25 kap. 1 § OSL (2009:400)',
    validFrom: '2025-07-01',
    source: 'Public sources, and metadata of SFS 2024:243; the statute text itself was not at hand',
    ...readElsewhere,
  },
  {
    id: 'insight-party',
    reference: '10 kap. 3 § OSL (2009:400)',
    validFrom: '2009-06-30',
    source: 'Public sources; the statute text itself was not at hand',
    ...readElsewhere,
  },
  {
    id: 'insight-custodian',
    reference: '12 kap. 3 § OSL (2009:400)',
    validFrom: '2009-06-30',
    source:
      'A judgment of Kammarrätten i Sundsvall (111-23); the statute text itself was not at hand',
    ...readElsewhere,
  },
  {
    id: 'secrecy-changed-2025',
    reference: 'SFS 2025:179, 2025:436 och 2024:243',
    validFrom: '2025-07-01',
    source: 'Metadata of the amendments in a public statute mirror; their text was not at hand',
    ...readElsewhere,
  },
  {
    id: 'protected-identity',
    reference: 'Folkbokföringslagen (1991:481), lag (1991:483)',
    validFrom: '2019-01-01',
    source: 'socialstyrelsen.se and skatteverket.se',
    ...readElsewhere,
  },
];
