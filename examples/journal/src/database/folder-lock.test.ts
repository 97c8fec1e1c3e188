import assert from 'node:assert/strict';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';

import { createTemporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.js';
import { lockFolder } from './folder-lock.js';

describe('the lock of a folder', () => {
  let folder: TemporaryFolder;
  let path = '';
  let deadPid = 0;

  before(async () => {
    const child = spawn(process.execPath, ['--eval', '']);
    await once(child, 'close');
    deadPid = child.pid ?? 0;
  });
  beforeEach(() => {
    folder = createTemporaryFolder();
    path = join(folder.path, 'lock');
  });
  after(() => folder.remove());

  it('keeps a second one out until the first lets go', () => {
    const lock = lockFolder(folder.path);

    assert.throws(() => lockFolder(folder.path), { code: 'folder.in-use' });
    lock.release();
    lockFolder(folder.path).release();

    assert.deepEqual(readdirSync(folder.path), []);
  });

  it('is taken over from a process that has died', () => {
    writeFileSync(path, JSON.stringify({ pid: deadPid, started: 1 }));

    const lock = lockFolder(folder.path);

    assert.deepEqual(readdirSync(folder.path), ['lock']);
    lock.release();
  });

  it('is taken over when this process has the number of the one that died', () => {
    writeFileSync(path, JSON.stringify({ pid: process.pid, started: 1 }));

    lockFolder(folder.path).release();

    assert.ok(!existsSync(path));
  });

  it('is respected when another process lives', () => {
    writeFileSync(path, JSON.stringify({ pid: process.ppid, started: 1 }));

    assert.throws(() => lockFolder(folder.path), { code: 'folder.in-use' });
    assert.deepEqual(readdirSync(folder.path), ['lock']);
  });

  it('is taken over when it says nothing', () => {
    writeFileSync(path, '');

    lockFolder(folder.path).release();
  });
});
