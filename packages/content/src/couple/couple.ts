import type { Instrument } from '@helhet/core';

import { childrenInBetween } from './areas/children-in-between.js';
import { conflict } from './areas/conflict.js';
import { cooperation } from './areas/cooperation.js';
import { division } from './areas/division.js';
import { effectOfDifficulties } from './areas/effect-of-difficulties.js';
import { relationship } from './areas/relationship.js';
import { separation } from './areas/separation.js';
import { support } from './areas/support.js';
import { violenceAndControl } from './areas/violence-and-control.js';

/**
 * The instrument about a couple or two co-parents: structure only.
 *
 * @public
 */
export const couple: Instrument = {
  id: 'couple',
  version: '0.2.0',
  unit: 'couple',
  areas: [
    relationship,
    cooperation,
    conflict,
    violenceAndControl,
    division,
    effectOfDifficulties,
    childrenInBetween,
    separation,
    support,
  ],
  closing: { lowerRisk: 'K09.1', strengthenProtection: 'K09.1.1' },
};
