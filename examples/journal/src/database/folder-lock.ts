import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { StartError } from '../start-error.js';

/** What keeps a second process out of a folder; PGlite is for one process at a time. */
export interface FolderLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  /** When the process started, in milliseconds: a pid is used again after a restart. */
  readonly started: number;
}

/**
 * Takes a folder for this process.
 *
 * The lock of a process that has died is taken over.
 *
 * @throws {@link StartError} `folder.in-use` when a living process holds it.
 */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, 'lock');
  const self = thisProcess();
  const own = join(folder, `lock.${randomUUID()}`);
  writeFileSync(own, JSON.stringify(self));
  try {
    if (!isLinked(own, path)) {
      removeIfDead(path, folder, self);
      if (!isLinked(own, path)) throw inUse(folder);
    }
  } finally {
    rmSync(own, { force: true });
  }
  return { release: () => rmSync(path, { force: true }) };
}

/** Makes the lock appear with its content in one step; false when there is one already. */
function isLinked(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function removeIfDead(path: string, folder: string, self: Holder): void {
  const seen = readText(path);
  if (isAlive(parseHolder(seen), self)) throw inUse(folder);
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  // Another process may have taken over in between: then it is its lock that was moved.
  const isOurs = readText(aside) === seen;
  if (!isOurs) isLinked(aside, path);
  rmSync(aside, { force: true });
}

function isAlive(holder: Holder | null, self: Holder): boolean {
  if (holder === null) return false;
  if (holder.pid === self.pid) return Math.abs(holder.started - self.started) < 2000;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function thisProcess(): Holder {
  return { pid: process.pid, started: Math.round(Date.now() - process.uptime() * 1000) };
}

function parseHolder(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    if (typeof value?.pid !== 'number' || typeof value.started !== 'number') return null;
    return { pid: value.pid, started: value.started };
  } catch {
    return null;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function inUse(folder: string): StartError {
  return new StartError(
    'folder.in-use',
    `Another journal is running on the folder ${folder}. Stop it, set HELHET_DATA_DIR to another folder, or use PostgreSQL (DATABASE_URL) to run several.`,
  );
}
