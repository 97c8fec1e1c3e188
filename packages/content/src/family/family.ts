import type { Instrument } from '@helhet/core';

import { atmosphere } from './areas/atmosphere.js';
import { everydayLife } from './areas/everyday-life.js';
import { helpAndAuthorities } from './areas/help-and-authorities.js';
import { kinAndFriends } from './areas/kin-and-friends.js';
import { languageAndCulture } from './areas/language-and-culture.js';
import { moneyAndHousing } from './areas/money-and-housing.js';
import { openness } from './areas/openness.js';
import { roles } from './areas/roles.js';
import { safetyAtHome } from './areas/safety-at-home.js';
import { whatWeWant } from './areas/what-we-want.js';
import { whoWeAre } from './areas/who-we-are.js';

/**
 * The instrument about the family as a whole: structure only.
 *
 * @public
 */
export const family: Instrument = {
  id: 'family',
  version: '0.2.0',
  unit: 'family',
  areas: [
    whoWeAre,
    everydayLife,
    atmosphere,
    openness,
    roles,
    safetyAtHome,
    moneyAndHousing,
    kinAndFriends,
    languageAndCulture,
    helpAndAuthorities,
    whatWeWant,
  ],
  closing: { lowerRisk: 'F11.2', strengthenProtection: 'F11.2.1' },
};
