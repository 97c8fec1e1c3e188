import type { InstrumentRules } from '@helhet/core';

import { mergeAreaRules } from '../rules/area-rules.js';
import { presenceRules } from '../rules/presence-rules.js';
import { parent } from './parent.js';
import { beingAParentRules } from './rules/being-a-parent.js';
import { beingSubjectedToViolenceRules } from './rules/being-subjected-to-violence.js';
import { careAndChangeRules } from './rules/care-and-change.js';
import { goalsRules } from './rules/goals.js';
import { mentalHealthRules } from './rules/mental-health.js';
import { networkRules } from './rules/network.js';
import { ownAngerRules } from './rules/own-anger.js';
import { ownUpbringingRules } from './rules/own-upbringing.js';
import { physicalHealthRules } from './rules/physical-health.js';
import { substancesAndGamblingRules } from './rules/substances-and-gambling.js';
import { willToLiveRules } from './rules/will-to-live.js';
import { workAndMoneyRules } from './rules/work-and-money.js';

/** What the answers of one parent, for their own part, mean. @public */
export const parentRules: InstrumentRules = mergeAreaRules('parent', '0.2.0', [
  beingAParentRules,
  substancesAndGamblingRules,
  mentalHealthRules,
  willToLiveRules,
  beingSubjectedToViolenceRules,
  ownAngerRules,
  physicalHealthRules,
  ownUpbringingRules,
  workAndMoneyRules,
  networkRules,
  careAndChangeRules,
  goalsRules,
  presenceRules(parent),
]);
