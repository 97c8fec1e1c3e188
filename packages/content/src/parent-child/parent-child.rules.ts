import type { InstrumentRules } from '@helhet/core';

import { mergeAreaRules } from '../rules/area-rules.js';
import { presenceRules } from '../rules/presence-rules.js';
import { parentChild } from './parent-child.js';
import { basicCareRules } from './rules/basic-care.js';
import { contactRules } from './rules/contact.js';
import { guidanceRules } from './rules/guidance.js';
import { interactionRules } from './rules/interaction.js';
import { myDifficultiesRules } from './rules/my-difficulties.js';
import { seeingFromWithinRules } from './rules/seeing-from-within.js';
import { stimulationRules } from './rules/stimulation.js';
import { supervisionRules } from './rules/supervision.js';
import { talkingAboutItRules } from './rules/talking-about-it.js';
import { warmthRules } from './rules/warmth.js';
import { worryAndSupportRules } from './rules/worry-and-support.js';

/**
 * What the answers about one parent in relation to one child mean.
 *
 * @public
 */
export const parentChildRules: InstrumentRules = mergeAreaRules('parent-child', '0.2.0', [
  warmthRules,
  interactionRules,
  basicCareRules,
  supervisionRules,
  guidanceRules,
  stimulationRules,
  seeingFromWithinRules,
  myDifficultiesRules,
  talkingAboutItRules,
  contactRules,
  worryAndSupportRules,
  presenceRules(parentChild),
]);
