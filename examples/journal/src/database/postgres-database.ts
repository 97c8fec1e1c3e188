import pg from 'pg';

import { StartError } from '../start-error.js';
import type { Database, Queries } from './database.js';

/** A server that hangs is answered for like one that is gone; the browser tries again. */
const patience = { connectionTimeoutMillis: 5000, query_timeout: 15_000, max: 10 };

/**
 * Connects to a PostgreSQL server.
 *
 * @throws {@link StartError} `database.unreachable` when it does not answer within five seconds.
 */
export async function openPostgresDatabase(connectionString: string): Promise<Database> {
  const { place, options } = describe(connectionString);
  const pool = new pg.Pool({ ...options, ...patience });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw new StartError(
      'database.unreachable',
      `The ${place} does not answer (${reasonOf(error)}). Check DATABASE_URL and that the server runs.`,
    );
  }
  return {
    place,
    ...queriesOn(pool),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

async function inTransaction<Result>(
  pool: pg.Pool,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // Whatever the server is configured to, an acknowledged append is on disk.
    await client.query('begin; set local synchronous_commit = on');
    const result = await work(queriesOn(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((rollbackError: unknown) => {
      broken = rollbackError instanceof Error ? rollbackError : new Error('rollback failed');
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function queriesOn(target: pg.Pool | pg.PoolClient): Queries {
  return {
    async query<Row>(sql: string, parameters: readonly unknown[] = []) {
      const result = await target.query(sql, [...parameters]);
      return result.rows as readonly Row[];
    },
    async script(sql) {
      await target.query(sql);
    },
  };
}

function describe(connectionString: string): { place: string; options: pg.PoolConfig } {
  const options: pg.PoolConfig = { connectionString };
  try {
    const { host, port, database } = new pg.Client(options);
    if (!/^postgres(ql)?:/.test(connectionString)) throw new Error('scheme');
    return { place: `PostgreSQL database "${database ?? ''}" at ${host}:${port}`, options };
  } catch {
    throw new StartError(
      'settings.invalid',
      'DATABASE_URL is not a PostgreSQL address. Write it as postgresql://user:password@host:5432/database.',
    );
  }
}

/** A code, never the server's words: they may repeat what was sent. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return 'no answer in time';
}
