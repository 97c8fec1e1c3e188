import type { Catalogue } from '@helhet/core';

import { childEn } from './child/child.en.js';
import { childSv } from './child/child.sv.js';
import { child } from './child/child.js';
import { coupleEn } from './couple/couple.en.js';
import { coupleSv } from './couple/couple.sv.js';
import { couple } from './couple/couple.js';
import { familyEn } from './family/family.en.js';
import { familySv } from './family/family.sv.js';
import { family } from './family/family.js';
import { parentEn } from './parent/parent.en.js';
import { parentSv } from './parent/parent.sv.js';
import { parent } from './parent/parent.js';
import { parentChildEn } from './parent-child/parent-child.en.js';
import { parentChildSv } from './parent-child/parent-child.sv.js';
import { parentChild } from './parent-child/parent-child.js';

/**
 * The five instruments, with their words in Swedish and English.
 *
 * A page that needs one instrument in one language loads it through its own door, such as
 * `@helhet/content/child` and `@helhet/content/child/sv`.
 *
 * @public
 */
export const catalogue: Catalogue = {
  instruments: [child, parent, parentChild, couple, family],
  words: [
    childSv,
    childEn,
    parentSv,
    parentEn,
    parentChildSv,
    parentChildEn,
    coupleSv,
    coupleEn,
    familySv,
    familyEn,
  ],
};
