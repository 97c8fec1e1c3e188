import type { Factor } from '@helhet/core';

import { protectiveFactors } from './protective-factors.js';
import { riskFactors } from './risk-factors.js';

/** Every factor, the risk factors first. @public */
export const factors: readonly Factor[] = [...riskFactors, ...protectiveFactors];
