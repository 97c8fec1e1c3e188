/**
 * Why a request was refused.
 *
 * The message is for the vendor's developer and names ids and fields only, never a value someone gave.
 */
export class JournalError extends Error {
  readonly code: JournalErrorCode;
  readonly status: number;
  /** Ids and places that help to find the fault. */
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: JournalErrorCode, details: Readonly<Record<string, string | number>> = {}) {
    const { status, message } = refusals[code];
    super(message);
    this.name = 'JournalError';
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

const refusals = {
  'session.missing': { status: 401, message: 'Nobody is logged in. Log in and try again.' },
  'request.cross-site': {
    status: 403,
    message: 'The request did not come from a page of this journal. Send it from one.',
  },
  'csrf.invalid': {
    status: 403,
    message: 'The header "x-csrf-token" is not that of this session. Fetch it from /api/session.',
  },
  'case.not-found': { status: 404, message: 'There is no such case, or it may not be seen.' },
  'page.not-found': { status: 404, message: 'There is no such page.' },
  'release.not-found': { status: 404, message: 'There is no such release of this case.' },
  'release.blocked': {
    status: 409,
    message:
      'Something that was written may show a protected place. Look it through first. Nothing was released.',
  },
  'release.frozen': {
    status: 409,
    message:
      'Something about danger to life is open. State that the release is not for the other party: send `"notForOtherParty": true`. Nothing was released.',
  },
  'place.not-found': { status: 404, message: 'There is no such protected place of this case.' },
  'request.invalid': { status: 400, message: 'The request cannot be read. Check its shape.' },
  'request.too-large': { status: 413, message: 'The request is too large. Send fewer events.' },
  'request.not-json': { status: 415, message: 'Send JSON, with content type application/json.' },
  'event.invalid': {
    status: 400,
    message: 'The envelope of an event is not as it must be; see `index` and `field`.',
  },
  'event.foreign-actor': {
    status: 403,
    message: 'An event names another actor than the worker who is logged in; see `eventId`.',
  },
  'event.conflict': {
    status: 409,
    message:
      'Another event with the same id is stored already; see `eventId`. Nothing was changed.',
  },
  'log-in.throttled': { status: 429, message: 'Too many attempts to log in. Wait and try again.' },
  'package.unreadable': {
    status: 500,
    message: 'The package could not be built from the log. The log is untouched.',
  },
  'database.unavailable': {
    status: 503,
    message: 'The database does not answer. Nothing was stored; try again.',
  },
  unexpected: { status: 500, message: 'Something went wrong. Try again.' },
} as const;

export type JournalErrorCode = keyof typeof refusals;
