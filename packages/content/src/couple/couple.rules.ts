import type { InstrumentRules } from '@helhet/core';

import { mergeAreaRules } from '../rules/area-rules.js';
import { presenceRules } from '../rules/presence-rules.js';
import { couple } from './couple.js';
import { childrenInBetweenRules } from './rules/children-in-between.js';
import { conflictRules } from './rules/conflict.js';
import { cooperationRules } from './rules/cooperation.js';
import { divisionRules } from './rules/division.js';
import { effectOfDifficultiesRules } from './rules/effect-of-difficulties.js';
import { relationshipRules } from './rules/relationship.js';
import { separationRules } from './rules/separation.js';
import { supportRules } from './rules/support.js';
import { violenceAndControlRules } from './rules/violence-and-control.js';

/**
 * What the answers about a couple or two co-parents mean.
 *
 * @public
 */
export const coupleRules: InstrumentRules = mergeAreaRules('couple', '0.2.0', [
  relationshipRules,
  cooperationRules,
  conflictRules,
  violenceAndControlRules,
  divisionRules,
  effectOfDifficultiesRules,
  childrenInBetweenRules,
  separationRules,
  supportRules,
  presenceRules(couple),
]);
