import type { LegalEntry } from '@helhet/core';

import { readElsewhere } from './how-well-known.js';

/**
 * A child who is expected. These stand apart from the duty to report, which is about children who are born; to
 * show that one here would be wrong in law. Source: DOMAIN B.0 and B.6, T07.
 *
 * @internal
 */
export const unbornChild: readonly LegalEntry[] = [
  {
    id: 'unborn-child',
    reference: null,
    validFrom: '2025-07-01',
    source: 'Two public sources on OSL 25:12 and 26:9; the statute text itself was not at hand',
    ...readElsewhere,
  },
  {
    id: 'unborn-secrecy-health',
    reference: '25 kap. 12 § OSL (2009:400)',
    validFrom: '2009-06-30',
    source: 'psykiatristod.se; the statute text itself was not at hand',
    ...readElsewhere,
  },
  {
    id: 'unborn-secrecy-social',
    reference: '26 kap. 9 § OSL (2009:400)',
    validFrom: '2009-06-30',
    source: '5dok.org; the statute text itself was not at hand',
    ...readElsewhere,
  },
];
