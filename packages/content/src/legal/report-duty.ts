import type { LegalEntry } from '@helhet/core';

import { notRead, readElsewhere, readInStatute } from './how-well-known.js';

/** A child who is born, and may be harmed. Source: DOMAIN B.0. @internal */
export const reportDuty: readonly LegalEntry[] = [
  {
    id: 'report-duty',
    reference: '19 kap. 1-2 §§ SoL (2025:400)',
    validFrom: '2025-07-01',
    source:
      'References in PSL 6 kap. (2025:439), skollagen (2025:440) and lag (1991:1137) (2025:414), text of 2025-09-01',
    ...readInStatute,
  },
  {
    id: 'report-duty-bill',
    reference: 'prop. 2025/26:12',
    validFrom: '2025-09-11',
    source:
      'The bill of 2025-09-11 at riksdagen.se; whether and when it came into force was not checked',
    ...readElsewhere,
    reviewBy: '2026-11-01',
  },
  {
    id: 'protection-assessment',
    reference: 'SoL (2025:400)',
    validFrom: '2025-07-01',
    source: 'Known from practice; its place in the act of 2025 was not found',
    ...notRead,
  },
  {
    id: 'travel-ban',
    reference: 'LVU (1990:52)',
    validFrom: '2020-07-01',
    source: 'Known from practice; the section was not read',
    ...notRead,
  },
];
