import type { Instrument } from '@helhet/core';

import { expectedChildArea } from './areas/expected-child.js';

/**
 * The instrument about one expected child: structure only.
 *
 * @public
 */
export const expectedChild: Instrument = {
  id: 'expected-child',
  version: '0.2.0',
  unit: 'child',
  variant: 'unborn',
  areas: [expectedChildArea],
  closing: { lowerRisk: 'C00.close.1', strengthenProtection: 'C00.close.2' },
};
