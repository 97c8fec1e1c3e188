import type { Clock } from '../ports/clock.js';
import type { EventStore } from '../ports/event-store.js';

/** A store that has not answered for this long is taken to hang. */
const patience = 20_000;

/**
 * Asks the store for the log of a case; `null` when it cannot be had: the store failed, hangs, or gave something
 * that is no log. What a store throws may hold answers, and goes no further than here.
 *
 * @param loading - Aborted when the answer is no longer waited for, by whoever has it or by us.
 */
export async function loadLog(
  store: EventStore,
  caseRef: string,
  clock: Clock,
  loading: AbortController,
): Promise<readonly unknown[] | null> {
  const { signal } = loading;
  const givenUp = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  const timer = clock.setTimeout(() => {
    loading.abort();
  }, patience);
  try {
    const answer: unknown = await Promise.race([store.load(caseRef, signal), givenUp]);
    return Array.isArray(answer) ? answer : null;
  } catch {
    return null;
  } finally {
    clock.clearTimeout(timer);
  }
}

/** Whether a case was opened by a later version, whose log this one must leave alone. */
export function isOfUnknownFormat(event: unknown): boolean {
  const opened = event as { type?: unknown; payload?: { format?: unknown } | null } | null;
  const format = opened?.type === 'case.opened' ? opened.payload?.format : undefined;
  return format !== undefined && format !== 1;
}
