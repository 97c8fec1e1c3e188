import { createHash } from 'node:crypto';

import type { Clock } from '../clock.js';
import type { Database } from '../database/database.js';

const windowSeconds = 5 * 60;
const attemptsPerName = 8;
const attemptsPerAddress = 60;

/** What slows down those who guess passwords; counted in the database, for all processes together. */
export interface LogInThrottle {
  /** Counts an attempt before it is made; gives the seconds to wait when there were too many, else `null`. */
  count(address: string, name: string): Promise<number | null>;
  /** Forgets the attempts of someone who turned out to know the password. */
  forget(address: string, name: string): Promise<void>;
}

export function createLogInThrottle(database: Database, clock: Clock): LogInThrottle {
  async function countKey(key: string, limit: number): Promise<number | null> {
    const now = clock();
    const until = new Date(now.getTime() + windowSeconds * 1000);
    const [row] = await database.query<{ attempts: number; counted_to: Date }>(
      `insert into log_in_attempts as counted (key, attempts, counted_to) values ($1, 1, $3)
       on conflict (key) do update set
         attempts = case when counted.counted_to <= $2 then 1 else counted.attempts + 1 end,
         counted_to = case when counted.counted_to <= $2 then $3 else counted.counted_to end
       returning attempts, counted_to`,
      [key, now, until],
    );
    if (!row || row.attempts <= limit) return null;
    return Math.max(1, Math.ceil((row.counted_to.getTime() - now.getTime()) / 1000));
  }

  return {
    async count(address, name) {
      await database.query('delete from log_in_attempts where counted_to <= $1', [clock()]);
      const ofAddress = await countKey(keyOf(address), attemptsPerAddress);
      return ofAddress ?? (await countKey(keyOf(address, name), attemptsPerName));
    },
    async forget(address, name) {
      await database.query('delete from log_in_attempts where key = any($1)', [
        [keyOf(address), keyOf(address, name)],
      ]);
    },
  };
}

function keyOf(address: string, name = ''): string {
  const text = JSON.stringify([address, name.trim().toLowerCase()]);
  return createHash('sha256').update(text).digest('hex');
}
