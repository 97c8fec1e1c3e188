import type { Assessment } from '../event/assessment.js';
import type { SafetyEffect } from './safety-text.js';
import { byRaising, type SafetyEventId } from './safety-event.js';

/**
 * What stops something of the case from leaving it, until it is brought to an end. Saving is never stopped.
 *
 * Source: DOMAIN B.6 (T08, T14, T16).
 *
 * @public
 */
export interface ExportLimits {
  /** Safety events for which nothing may leave for the other party. */
  readonly frozenBy: readonly SafetyEventId[];
  /** Safety events for which what may reveal a place must be looked at before anything leaves. */
  readonly blockedBy: readonly SafetyEventId[];
  /** Whether the names of workers must be left out of whatever leaves. */
  readonly workersHidden: boolean;
}

/**
 * Finds what stops something of the case from leaving it. Workers stay hidden also when the threat was brought to an
 * end: names that were left out of one extract are not put into the next.
 *
 * @public
 */
export function findExportLimits({ safety }: Pick<Assessment, 'safety'>): ExportLimits {
  const all = [...safety.values()].sort(byRaising);
  const open = (effect: SafetyEffect): readonly SafetyEventId[] =>
    all
      .filter(({ effects, resolved }) => !resolved && effects.includes(effect))
      .map(({ id }) => id);
  return {
    frozenBy: open('freeze-export'),
    blockedBy: open('block-export'),
    workersHidden: all.some(({ effects }) => effects.includes('hide-workers')),
  };
}
