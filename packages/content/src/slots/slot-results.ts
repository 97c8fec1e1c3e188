import type { NamedSlot } from './named-slot.js';

type Result = NamedSlot['returns'][number];

/** What the method found, summed up. @internal */
export const outcome: Result = { id: 'outcome', kind: { kind: 'text' } };

/** How serious it is. @internal */
export const level: Result = {
  id: 'level',
  kind: { kind: 'one-of', options: ['low', 'raised', 'high'] },
};

/** How serious it is in the longer term. @internal */
export const levelLater: Result = {
  id: 'level-later',
  kind: { kind: 'one-of', options: ['low', 'raised', 'high'] },
};

/** Whether it calls for something more. @internal */
export const followUp: Result = { id: 'follow-up', kind: { kind: 'yes-no' } };

/** What is needed. @internal */
export const needed: Result = { id: 'needs', kind: { kind: 'text' } };

/** How many talks there were. @internal */
export const talks: Result = { id: 'talks', kind: { kind: 'number', min: 0 } };

/** Whether the one it was offered to said yes. @internal */
export const accepted: Result = { id: 'accepted', kind: { kind: 'yes-no' } };

/** Who answered. @internal */
export const toldBy: Result = {
  id: 'told-by',
  kind: { kind: 'several-of', options: ['child', 'parent', 'school', 'worker'] },
};

/** Whether it says something else than the person's own estimate. @internal */
export const differs: Result = { id: 'differs', kind: { kind: 'yes-no' } };
