/** An event as it travels. */
export interface MadeEvent {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly id: string; readonly role: string; readonly name?: string };
  readonly device: string;
  readonly seq: number;
  readonly type: string;
  readonly payload: object;
  readonly catalogue: null;
}

/** Makes an event; the payload stands for what someone said. */
export function makeEvent(
  id: string,
  changes: Partial<MadeEvent> & Readonly<Record<string, unknown>> = {},
): MadeEvent {
  return {
    id,
    at: '2026-11-21T08:00:00.000Z',
    actor: { id: 'worker-anna', role: 'caseworker' },
    device: 'tablet',
    seq: 1,
    type: 'answer.given',
    payload: { zebra: 1, apple: { said: `said in ${id}` } },
    catalogue: null,
    ...changes,
  };
}

/** Makes several events with ids of one beginning. */
export function makeEvents(prefix: string, count: number): readonly MadeEvent[] {
  return Array.from({ length: count }, (_, index) =>
    makeEvent(`${prefix}-${String(index)}`, { seq: index + 1 }),
  );
}
