import type { InstrumentRules } from '@helhet/core';

import { mergeAreaRules } from '../rules/area-rules.js';
import { presenceRules } from '../rules/presence-rules.js';
import { child } from './child.js';
import { developmentRules } from './rules/development.js';
import { everydayLifeRules } from './rules/everyday-life.js';
import { feelingsRules } from './rules/feelings.js';
import { friendsRules } from './rules/friends.js';
import { healthRules } from './rules/health.js';
import { informationRules } from './rules/information.js';
import { lossRules } from './rules/loss.js';
import { parentsDifficultiesRules } from './rules/parents-difficulties.js';
import { participationRules } from './rules/participation.js';
import { playRules } from './rules/play.js';
import { responsibilityRules } from './rules/responsibility.js';
import { safetyRules } from './rules/safety.js';
import { schoolRules } from './rules/school.js';
import { siblingsRules } from './rules/siblings.js';

/** What the answers about one child mean. @public */
export const childRules: InstrumentRules = mergeAreaRules('child', '0.2.0', [
  safetyRules,
  healthRules,
  feelingsRules,
  everydayLifeRules,
  schoolRules,
  playRules,
  friendsRules,
  siblingsRules,
  responsibilityRules,
  informationRules,
  parentsDifficultiesRules,
  developmentRules,
  lossRules,
  participationRules,
  presenceRules(child),
]);
