import type { CatalogueRef } from '../instrument/catalogue.js';
import type { EventPayloads } from './event-payloads.js';

/**
 * One thing that happened in an assessment. Appended, never changed.
 *
 * `at` is ISO 8601 in UTC with milliseconds and never before an event its maker had seen; `seq` grows with
 * every event and is above every `seq` its maker had seen. Together they give one canonical order, whatever
 * way logs travelled. `id` makes delivery idempotent.
 *
 * @public
 */
export type AssessmentEvent = { [T in EventType]: EventOf<T> }[EventType];

/** The name of what happened. @public */
export type EventType = keyof EventPayloads;

/** Events that mean nothing without knowing what was asked. @public */
export type AskingEventType = 'interview.opened' | 'answer.given';

/** An event of one type. @public */
export interface EventOf<T extends EventType> {
  readonly id: string;
  readonly at: string;
  readonly actor: Actor;
  /** The device or tab it was made on. */
  readonly device: string;
  readonly seq: number;
  readonly type: T;
  readonly payload: EventPayloads[T];
  /** What was asked, exactly; `null` where nothing is asked. */
  readonly catalogue: T extends AskingEventType ? CatalogueRef : CatalogueRef | null;
}

/** Who did it, as the host knows them. @public */
export interface Actor {
  readonly id: string;
  readonly role: string;
  /** What colleagues know them by; the id is shown, when absent. */
  readonly name?: string;
  readonly organisation?: string;
}
