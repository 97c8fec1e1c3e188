/** Where an event stands among all events of a case. */
export interface EventPosition {
  readonly at: string;
  readonly seq: number;
  readonly device: string;
  readonly id: string;
}

/**
 * Compares two events by the one canonical order: time, then `seq`, then device, then id.
 *
 * A maker's time and `seq` are never below those of an event it had seen, so that what was done in the
 * knowledge of something always comes after it.
 *
 * @public
 */
export function compareEvents(a: EventPosition, b: EventPosition): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.seq !== b.seq) return a.seq - b.seq;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
