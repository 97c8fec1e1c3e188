import type { AssessmentEvent, EventPayloads, EventType } from '@helhet/core';

const catalogue = { id: 'parent', version: '1.0.0', language: 'sv', hash: '0'.repeat(64) };

/** An event as a log holds it, for machines that are asked on their own. */
export function sampleEvent<T extends EventType>(
  type: T,
  payload: EventPayloads[T],
): AssessmentEvent {
  return {
    id: JSON.stringify([type, payload]),
    at: '2026-03-02T08:00:00.000Z',
    actor: { id: 'anna', role: 'worker' },
    device: 'device',
    seq: 1,
    type,
    payload,
    catalogue: type === 'interview.opened' || type === 'answer.given' ? catalogue : null,
  } as AssessmentEvent;
}
