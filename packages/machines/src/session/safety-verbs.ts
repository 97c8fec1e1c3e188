import type { MinimalFacts, SafetyActionId, SafetyEventId, TriggerId } from '@helhet/core';

import type { Outcome } from './outcome.js';

/**
 * What can be done about safety: by the worker only. Nothing here blocks saving, pausing or leaving.
 *
 * The statechart behind it is [drawn](../../../../docs/statecharts/safety.md).
 *
 * @public
 */
export interface SafetyVerbs {
  /** Lets a trigger fire because the worker has seen or heard something; gives the safety event. */
  raise(trigger: TriggerId): Outcome<SafetyEventId>;
  /** Says that it was seen: what was done, or why nothing was. */
  acknowledge(safety: SafetyEventId, acknowledgement: SafetyAcknowledging): Outcome;
  /** Says what was decided before the talk ends, such as where the child goes. */
  decide(safety: SafetyEventId, outcome: string): Outcome;
  /** Notes the few facts that may be noted when more questions could harm; may be done again, each stays. */
  noteFacts(safety: SafetyEventId, facts: MinimalFacts): Outcome;
  /** Brings it to an end, once it has been seen; it stays in the log. */
  resolve(safety: SafetyEventId, how: string): Outcome;
}

/** What was done, or why nothing was; one of them at least. @public */
export interface SafetyAcknowledging {
  readonly actions: readonly SafetyActionId[];
  readonly reason?: string;
}
