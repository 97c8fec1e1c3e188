import type { AssessmentEvent } from '@helhet/core';

/**
 * Where the host keeps the log of a case.
 *
 * @public
 */
export interface EventStore {
  /** Loads every event of a case, in any order; empty when there is none. */
  load(caseRef: string, signal: AbortSignal): Promise<readonly AssessmentEvent[]>;
  /** Appends events; idempotent by event id; resolves when they are durable. */
  append(caseRef: string, events: readonly AssessmentEvent[], signal: AbortSignal): Promise<void>;
}
