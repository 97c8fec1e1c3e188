/**
 * Why the journal did not take or give something.
 *
 * The message names the code and the status; what was sent is never in it.
 */
export class FetchStoreError extends Error {
  readonly code: FetchStoreErrorCode;
  /** The journal's own code, such as `event.conflict`, when it gave one. */
  readonly reason: string | null;
  readonly status: number | null;

  constructor(
    code: FetchStoreErrorCode,
    status: number | null = null,
    reason: string | null = null,
  ) {
    super(
      `${sentences[code]} (${[code, status, reason].filter((part) => part !== null).join(', ')})`,
    );
    this.name = 'FetchStoreError';
    this.code = code;
    this.reason = reason;
    this.status = status;
  }
}

const sentences = {
  'store.unreachable': 'The journal does not answer. What was not saved is kept and tried again.',
  'store.logged-out':
    'Nobody is logged in to the journal. Log in again; what was not saved is kept.',
  'store.other-worker': 'Someone else is logged in now. Log in as the worker who opened this page.',
  'store.not-found': 'The journal has no such case, or it may not be seen.',
  'store.conflict': 'The journal has another event with the same id. Nothing was overwritten.',
  'store.refused': 'The journal did not take the events. Keep them as a file and ask for help.',
  'store.failed':
    'The journal could not save just now. What was not saved is kept and tried again.',
  'release.blocked':
    'Something that was written may show a protected place. Nothing was released; look it through first.',
  'release.frozen':
    'Something about danger to life is open. Nothing was released; state that it is not for the other party.',
} as const;

export type FetchStoreErrorCode = keyof typeof sentences;

/** Finds the code for an answer that says no. */
export function toErrorCode(status: number, reason: string | null): FetchStoreErrorCode {
  if (status === 401 || reason === 'csrf.invalid') return 'store.logged-out';
  if (reason === 'event.foreign-actor') return 'store.other-worker';
  if (reason === 'release.blocked' || reason === 'release.frozen') return reason;
  if (status === 404) return 'store.not-found';
  if (status === 409) return 'store.conflict';
  return status < 500 && status !== 429 ? 'store.refused' : 'store.failed';
}
