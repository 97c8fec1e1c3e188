import { makeEvent, type MadeEvent } from './made-events.js';

/** Something that has fired in a case, with these effects. */
export function raised(safety: string, ...effects: readonly string[]): MadeEvent {
  return makeEvent(`${safety}-raised`, {
    type: 'safety.raised',
    payload: { safety, trigger: 'T16', source: 'worker', effects },
  });
}

/** A worker has seen it, and has brought it to an end. */
export function resolved(safety: string): readonly MadeEvent[] {
  return [
    makeEvent(`${safety}-seen`, {
      type: 'safety.acknowledged',
      payload: { safety, actions: [], reason: 'seen' },
      seq: 2,
    }),
    makeEvent(`${safety}-resolved`, {
      type: 'safety.resolved',
      payload: { safety, how: 'taken out' },
      seq: 3,
    }),
  ];
}
