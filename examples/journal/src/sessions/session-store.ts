import type { Clock } from '../clock.js';
import type { Database } from '../database/database.js';
import type { Language } from '../words/words.js';
import { toWorker, workerColumns, type Worker, type WorkerRow } from '../workers/worker.js';
import { createToken, csrfTokenOf, hashToken } from './token.js';

/** A log-in that lasts. */
export interface Session {
  readonly worker: Worker;
  readonly language: Language;
  readonly token: string;
  readonly csrfToken: string;
}

const minute = 60_000;
/** An interview may be long and its talk slow; the screen blurs long before this. */
const longestIdle = 90 * minute;
const longestLife = 12 * 60 * minute;

/** Who is logged in; kept in the database, for all processes together. */
export interface SessionStore {
  open(worker: Worker, language: Language): Promise<Session>;
  /** Finds a session that has not ended, and keeps it from going idle. */
  find(token: string): Promise<Session | null>;
  setLanguage(session: Session, language: Language): Promise<void>;
  close(session: Session): Promise<void>;
}

export function createSessionStore(database: Database, clock: Clock): SessionStore {
  return {
    async open(worker, language) {
      const token = createToken();
      const now = clock();
      await database.query('delete from sessions where worker_id = $1 and expires_at <= $2', [
        worker.id,
        now,
      ]);
      await database.query(
        `insert into sessions (token_hash, worker_id, language, created_at, last_seen_at, expires_at)
         values ($1, $2, $3, $4, $4, $5)`,
        [hashToken(token), worker.id, language, now, new Date(now.getTime() + longestLife)],
      );
      return { worker, language, token, csrfToken: csrfTokenOf(token) };
    },

    async find(token) {
      const now = clock();
      const [row] = await database.query<SessionRow>(
        `select ${workerColumns}, session.language, session.last_seen_at
           from sessions session join workers worker on worker.id = session.worker_id
          where session.token_hash = $1 and session.expires_at > $2 and session.last_seen_at > $3`,
        [hashToken(token), now, new Date(now.getTime() - longestIdle)],
      );
      if (!row) return null;
      if (now.getTime() - row.last_seen_at.getTime() > minute) {
        await database.query('update sessions set last_seen_at = $2 where token_hash = $1', [
          hashToken(token),
          now,
        ]);
      }
      return {
        worker: toWorker(row),
        language: row.language,
        token,
        csrfToken: csrfTokenOf(token),
      };
    },

    async setLanguage(session, language) {
      await database.query('update sessions set language = $2 where token_hash = $1', [
        hashToken(session.token),
        language,
      ]);
    },

    async close(session) {
      await database.query('delete from sessions where token_hash = $1', [
        hashToken(session.token),
      ]);
    },
  };
}

type SessionRow = WorkerRow & { readonly language: Language; readonly last_seen_at: Date };
