import type { TriggerId } from '@helhet/core';

/**
 * A rule that makes the worker look at safety at once.
 *
 * @public
 */
export interface Trigger {
  readonly id: TriggerId;
}

/** The safety triggers, in the order of their ids. @public */
export const triggers: readonly Trigger[] = [
  { id: 'T01' },
  { id: 'T02' },
  { id: 'T03' },
  { id: 'T04' },
  { id: 'T05' },
  { id: 'T06' },
  { id: 'T07' },
  { id: 'T08' },
  { id: 'T09' },
  { id: 'T10' },
  { id: 'T11' },
  { id: 'T12' },
  { id: 'T13' },
  { id: 'T14' },
  { id: 'T15' },
  { id: 'T16' },
  { id: 'T17' },
];
