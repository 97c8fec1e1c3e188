import type { Profile } from '@helhet/core';

import { followUp } from './follow-up.js';
import { full } from './full.js';
import { short } from './short.js';
import { survey2012 } from './survey-2012.js';

/** The profiles, in the order they are offered. @public */
export const profiles: readonly Profile[] = [full, short, survey2012, followUp];
