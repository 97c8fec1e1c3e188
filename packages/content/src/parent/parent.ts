import type { Instrument } from '@helhet/core';

import { beingAParent } from './areas/being-a-parent.js';
import { beingSubjectedToViolence } from './areas/being-subjected-to-violence.js';
import { careAndChange } from './areas/care-and-change.js';
import { goals } from './areas/goals.js';
import { mentalHealth } from './areas/mental-health.js';
import { network } from './areas/network.js';
import { ownAnger } from './areas/own-anger.js';
import { ownUpbringing } from './areas/own-upbringing.js';
import { physicalHealth } from './areas/physical-health.js';
import { substancesAndGambling } from './areas/substances-and-gambling.js';
import { willToLive } from './areas/will-to-live.js';
import { workAndMoney } from './areas/work-and-money.js';

/**
 * The instrument about one parent, for their own part: structure only.
 *
 * @public
 */
export const parent: Instrument = {
  id: 'parent',
  version: '0.2.0',
  unit: 'parent',
  areas: [
    beingAParent,
    substancesAndGambling,
    mentalHealth,
    willToLive,
    beingSubjectedToViolence,
    ownAnger,
    physicalHealth,
    ownUpbringing,
    workAndMoney,
    network,
    careAndChange,
    goals,
  ],
  closing: { lowerRisk: 'P12.close.1', strengthenProtection: 'P12.close.2' },
};
