import type { AskingEventType, AssessmentEvent, EventType } from './assessment-event.js';
import { payloadShapes } from './payload-shapes.js';
import { isRecord, number, optional, record, text, type Shape } from './shape.js';

const actor = record({ id: text, role: text, name: optional(text), organisation: optional(text) });
const catalogueRef = record({ id: text, version: text, language: text, hash: text });

/** As `Date.prototype.toISOString` writes it: any other text would have no place in the order of events. */
const moment: Shape = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value);

const envelope = record({ id: text, at: moment, device: text, seq: number, actor, type: text });

const asking: ReadonlySet<string> = new Set<AskingEventType>(['interview.opened', 'answer.given']);

/**
 * Reads an event, or finds that nobody here can: `null`.
 *
 * An event is unreadable when it is no event at all, when its type is unknown, say because a later version
 * made it, or when its payload lacks what its type needs.
 *
 * @public
 */
export function readEvent(event: unknown): AssessmentEvent | null {
  if (!envelope(event) || !isRecord(event)) return null;
  const type = event['type'] as string;
  if (!Object.hasOwn(payloadShapes, type)) return null;
  if (!payloadShapes[type as EventType](event['payload'])) return null;
  const catalogue = event['catalogue'];
  const hasCatalogue = catalogueRef(catalogue);
  if (!hasCatalogue && (asking.has(type) || (catalogue ?? null) !== null)) return null;
  return event as unknown as AssessmentEvent;
}
