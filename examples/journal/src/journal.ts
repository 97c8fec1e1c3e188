import type { Clock } from './clock.js';
import type { Database } from './database/database.js';
import type { SessionStore } from './sessions/session-store.js';
import type { LogInThrottle } from './workers/log-in-throttle.js';

/** What every part of the server works with. Nothing here holds state of its own: the database does. */
export interface Journal {
  readonly database: Database;
  readonly clock: Clock;
  readonly sessions: SessionStore;
  readonly throttle: LogInThrottle;
  /** Addresses of the proxy in front that speaks HTTPS, or `null`. */
  readonly tlsProxy: readonly string[] | null;
  /** Takes a line for the operator; never an answer, a name or an address of a case. */
  readonly report: (line: string) => void;
}
