import type { FastifyInstance } from 'fastify';

import { systemClock, type Clock } from './clock.js';
import { openDatabase } from './database/open-database.js';
import { seedDemo } from './demo/seed-demo.js';
import type { Journal } from './journal.js';
import { createServer } from './server.js';
import { createSessionStore } from './sessions/session-store.js';
import type { Settings } from './settings.js';
import { StartError } from './start-error.js';
import { createLogInThrottle } from './workers/log-in-throttle.js';

/** A journal that runs. */
export interface RunningJournal {
  readonly address: string;
  readonly place: string;
  readonly server: FastifyInstance;
  readonly journal: Journal;
  /** Lets what is under way finish, then closes the database. */
  close(): Promise<void>;
}

/**
 * Starts a journal.
 *
 * @throws {@link StartError} in one sentence, with everything closed again.
 */
export async function startJournal(
  settings: Settings,
  clock: Clock = systemClock,
  report: Journal['report'] = () => undefined,
): Promise<RunningJournal> {
  const database = await openDatabase(settings);
  try {
    if (settings.demo) await seedDemo(database, clock);
    const journal: Journal = {
      database,
      clock,
      sessions: createSessionStore(database, clock),
      throttle: createLogInThrottle(database, clock),
      tlsProxy: settings.tlsProxy,
      report,
    };
    const server = await createServer(journal);
    await listen(server, settings);
    return {
      address: addressOf(server, settings),
      place: database.place,
      server,
      journal,
      async close() {
        await server.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function listen(server: FastifyInstance, { host, port }: Settings): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    await server.close();
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new StartError(
        'port.taken',
        `Port ${String(port)} is taken. Stop what uses it, or set PORT to another number.`,
      );
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new StartError(
        'settings.invalid',
        `The journal may not listen on ${host}:${String(port)} (${code}). Set HOST and PORT to what it may use.`,
      );
    }
    throw error;
  }
}

function addressOf(server: FastifyInstance, { host, port }: Settings): string {
  const [listening] = server.addresses();
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(typeof listening === 'object' ? listening.port : port)}`;
}
