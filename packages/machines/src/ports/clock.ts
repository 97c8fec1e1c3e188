/**
 * The host's time: now, and waiting.
 *
 * @public
 */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Calls back once, after so long; gives something to stop it with. */
  setTimeout(callback: () => void, milliseconds: number): unknown;
  /** Stops what {@link Clock.setTimeout} gave. */
  clearTimeout(timer: unknown): void;
}
