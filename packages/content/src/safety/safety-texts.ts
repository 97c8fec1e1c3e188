import type { SafetyText } from '@helhet/core';

import { afraidToGoHome, careFails, notSoberNow, unbornExposed } from './texts/care.js';
import { parentDied, placeExposed, staffThreatened } from './texts/the-case.js';
import { childInterprets, wantsToStop, wrongPersonPresent } from './texts/the-talk.js';
import {
  dangerToLife,
  honour,
  sexualAbuse,
  violenceBetweenAdults,
  violenceToChild,
} from './texts/violence.js';
import { adultWillToLive, childWillToLive } from './texts/will-to-live.js';

/**
 * What a worker is told when a trigger has fired, in the order of the triggers: how soon, what to do and which
 * rules to read, for each role. What is urgent `now` stops the questions; nothing else does.
 *
 * @public
 */
export const safetyTexts: readonly SafetyText[] = [
  violenceToChild,
  violenceBetweenAdults,
  adultWillToLive,
  childWillToLive,
  sexualAbuse,
  careFails,
  unbornExposed,
  dangerToLife,
  honour,
  afraidToGoHome,
  wrongPersonPresent,
  childInterprets,
  notSoberNow,
  staffThreatened,
  parentDied,
  placeExposed,
  wantsToStop,
];
