import { adultSlots } from './adult-slots.js';
import { childSlots } from './child-slots.js';
import type { NamedSlot } from './named-slot.js';
import { violenceSlots } from './violence-slots.js';

/**
 * Every place for a licensed method. All of them are empty: a host that holds a licence fills those it may.
 *
 * @public
 */
export const slots: readonly NamedSlot[] = [...violenceSlots, ...childSlots, ...adultSlots];
