import type { Instrument } from '@helhet/core';

import { development } from './areas/development.js';
import { everydayLife } from './areas/everyday-life.js';
import { feelings } from './areas/feelings.js';
import { friends } from './areas/friends.js';
import { health } from './areas/health.js';
import { information } from './areas/information.js';
import { loss } from './areas/loss.js';
import { parentsDifficulties } from './areas/parents-difficulties.js';
import { participation } from './areas/participation.js';
import { play } from './areas/play.js';
import { responsibility } from './areas/responsibility.js';
import { safety } from './areas/safety.js';
import { school } from './areas/school.js';
import { siblings } from './areas/siblings.js';

/**
 * The instrument about one born child: structure only.
 *
 * @public
 */
export const child: Instrument = {
  id: 'child',
  version: '0.2.0',
  unit: 'child',
  notFor: ['unborn'],
  areas: [
    safety,
    health,
    feelings,
    everydayLife,
    school,
    play,
    friends,
    siblings,
    responsibility,
    information,
    parentsDifficulties,
    development,
    loss,
    participation,
  ],
  closing: { lowerRisk: 'C13.close.1', strengthenProtection: 'C13.close.2' },
};
