import type { InstrumentRules } from '@helhet/core';

import { mergeAreaRules } from '../rules/area-rules.js';
import { presenceRules } from '../rules/presence-rules.js';
import { family } from './family.js';
import { atmosphereRules } from './rules/atmosphere.js';
import { everydayLifeRules } from './rules/everyday-life.js';
import { helpAndAuthoritiesRules } from './rules/help-and-authorities.js';
import { kinAndFriendsRules } from './rules/kin-and-friends.js';
import { languageAndCultureRules } from './rules/language-and-culture.js';
import { moneyAndHousingRules } from './rules/money-and-housing.js';
import { opennessRules } from './rules/openness.js';
import { rolesRules } from './rules/roles.js';
import { safetyAtHomeRules } from './rules/safety-at-home.js';
import { whatWeWantRules } from './rules/what-we-want.js';
import { whoWeAreRules } from './rules/who-we-are.js';

/**
 * What the answers to the instrument about the family as a whole mean.
 *
 * @public
 */
export const familyRules: InstrumentRules = mergeAreaRules('family', '0.2.0', [
  whoWeAreRules,
  everydayLifeRules,
  atmosphereRules,
  opennessRules,
  rolesRules,
  safetyAtHomeRules,
  moneyAndHousingRules,
  kinAndFriendsRules,
  languageAndCultureRules,
  helpAndAuthoritiesRules,
  whatWeWantRules,
  presenceRules(family),
]);
