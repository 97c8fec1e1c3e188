import type { Instrument } from '@helhet/core';

import { basicCare } from './areas/basic-care.js';
import { contact } from './areas/contact.js';
import { guidance } from './areas/guidance.js';
import { interaction } from './areas/interaction.js';
import { myDifficulties } from './areas/my-difficulties.js';
import { seeingFromWithin } from './areas/seeing-from-within.js';
import { stimulation } from './areas/stimulation.js';
import { supervision } from './areas/supervision.js';
import { talkingAboutIt } from './areas/talking-about-it.js';
import { warmth } from './areas/warmth.js';
import { worryAndSupport } from './areas/worry-and-support.js';

/**
 * The instrument about one parent in relation to one child: structure only.
 *
 * @public
 */
export const parentChild: Instrument = {
  id: 'parent-child',
  version: '0.2.0',
  unit: 'parent-child',
  areas: [
    warmth,
    interaction,
    basicCare,
    supervision,
    guidance,
    stimulation,
    seeingFromWithin,
    myDifficulties,
    talkingAboutIt,
    contact,
    worryAndSupport,
  ],
  closing: { lowerRisk: 'D11.3', strengthenProtection: 'D11.3.1' },
};
