import type { CounterReason } from './intervention.js';

/**
 * What speaks against bringing adults of a family into the same room: someone may have to pay afterwards for what
 * was said there.
 *
 * @internal
 */
export const nobodyTogether: readonly CounterReason[] = [
  { trigger: 'T01' },
  { trigger: 'T02' },
  { trigger: 'T05' },
  { trigger: 'T08' },
  { trigger: 'T09' },
  { factor: 'R13' },
  { factor: 'R14' },
  { factor: 'R15' },
  { joint: false },
];
