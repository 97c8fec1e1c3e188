import type { Catalogue } from '@helhet/core';

import { childEn } from './child/child.en.js';
import { child } from './child/child.js';
import { childRules } from './child/child.rules.js';
import { childSv } from './child/child.sv.js';
import { coupleEn } from './couple/couple.en.js';
import { couple } from './couple/couple.js';
import { coupleRules } from './couple/couple.rules.js';
import { coupleSv } from './couple/couple.sv.js';
import { expectedChildEn } from './expected-child/expected-child.en.js';
import { expectedChild } from './expected-child/expected-child.js';
import { expectedChildRules } from './expected-child/expected-child.rules.js';
import { expectedChildSv } from './expected-child/expected-child.sv.js';
import { factorsEn } from './factors/factors.en.js';
import { factors } from './factors/factors.js';
import { factorsSv } from './factors/factors.sv.js';
import { familyEn } from './family/family.en.js';
import { family } from './family/family.js';
import { familyRules } from './family/family.rules.js';
import { familySv } from './family/family.sv.js';
import { parentChildEn } from './parent-child/parent-child.en.js';
import { parentChild } from './parent-child/parent-child.js';
import { parentChildRules } from './parent-child/parent-child.rules.js';
import { parentChildSv } from './parent-child/parent-child.sv.js';
import { parentEn } from './parent/parent.en.js';
import { parent } from './parent/parent.js';
import { parentRules } from './parent/parent.rules.js';
import { parentSv } from './parent/parent.sv.js';
import { triggersEn } from './triggers/triggers.en.js';
import { triggersSv } from './triggers/triggers.sv.js';

/**
 * The instruments for the five kinds of unit, and one for the expected child, with their words in Swedish and
 * English, what answers mean, and what factors and triggers are called.
 *
 * A page that needs one instrument in one language loads it through its own door, such as
 * `@helhet/content/child` and `@helhet/content/child/sv`.
 *
 * @public
 */
export const catalogue: Catalogue = {
  instruments: [child, expectedChild, parent, parentChild, couple, family],
  words: [
    childSv,
    childEn,
    expectedChildSv,
    expectedChildEn,
    parentSv,
    parentEn,
    parentChildSv,
    parentChildEn,
    coupleSv,
    coupleEn,
    familySv,
    familyEn,
  ],
  rules: [childRules, expectedChildRules, parentRules, parentChildRules, coupleRules, familyRules],
  factors,
  names: {
    sv: { factors: factorsSv, triggers: triggersSv },
    en: { factors: factorsEn, triggers: triggersEn },
  },
};
