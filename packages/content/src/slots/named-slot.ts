import type { Slot, SlotResult } from '@helhet/core';

import type { SlotRole } from './slot-roles.js';

/** A slot of ours. @public */
export type NamedSlotId =
  | 'irisk'
  | 'freda'
  | 'danger-assessment'
  | 'honour-checklist'
  | 'child-talk-method'
  | 'child-symptom-screening'
  | 'child-wellbeing-rating'
  | 'child-trauma-screening'
  | 'child-suicide-assessment'
  | 'alcohol-child-screening'
  | 'young-substance-screening'
  | 'infant-interaction-observation'
  | 'care-quality-scale'
  | 'parent-substance-screening'
  | 'parent-gambling-screening'
  | 'parent-mood-screening'
  | 'parent-suicide-assessment'
  | 'parent-attention-programme'
  | 'separation-conflict-assessment'
  | 'foster-home-material'
  | 'family-health-map'
  | 'family-functioning-scale';

/**
 * What comes back from a method, in words of ours: never its items, never a sum of ours.
 *
 * - `outcome`: what the method found, as the one who used it sums it up.
 * - `level`: how serious it is by the method's own manual, in three steps of ours.
 * - `level-later`: the same for the longer term.
 * - `follow-up`: whether it calls for something more.
 * - `needs`: what is needed.
 * - `talks`: how many talks there were.
 * - `accepted`: whether the one it was offered to said yes.
 * - `told-by`: who answered.
 * - `differs`: whether it says something else than the person's own estimate.
 *
 * @public
 */
export type SlotResultId =
  | 'outcome'
  | 'level'
  | 'level-later'
  | 'follow-up'
  | 'needs'
  | 'talks'
  | 'accepted'
  | 'told-by'
  | 'differs';

/** A slot that this project names, in roles and results that have words. @public */
export interface NamedSlot extends Slot {
  readonly id: NamedSlotId;
  readonly fillableBy: readonly SlotRole[];
  readonly returns: readonly (SlotResult & { readonly id: SlotResultId })[];
}

/** The words of a slot; shown to the worker only. @public */
export interface SlotWords {
  readonly name: string;
  /** What the method is for, and what to mind, without a word of the method itself. */
  readonly about: string;
}

/** The words of what comes back. @public */
export interface SlotResultWords {
  readonly text: string;
  readonly options?: Readonly<Record<string, string>>;
}
