/**
 * How the tool ends: done; with faults in what it read; or with nothing done, for a mistake in how it was called.
 *
 * @internal
 */
export const exitCodes = { done: 0, faulty: 1, wrongUsage: 2 } as const;

/** What a command came to. @internal */
export interface CommandResult {
  readonly code: (typeof exitCodes)[keyof typeof exitCodes];
  /** What to print, line by line. */
  readonly lines: readonly string[];
}
