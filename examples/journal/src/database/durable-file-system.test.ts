import assert from 'node:assert/strict';
import { fsyncSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { PGlite } from '@electric-sql/pglite';

import { createTemporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.js';
import { DurableFileSystem, durableStartParams } from './durable-file-system.js';

describe('the embedded database', () => {
  let folder: TemporaryFolder;
  before(() => {
    folder = createTemporaryFolder();
  });
  after(() => folder.remove());

  it('brings every commit to the disk before it is acknowledged', async () => {
    let synced = 0;
    const fs = new DurableFileSystem(join(folder.path, 'postgres'), (descriptor) => {
      synced += 1;
      fsyncSync(descriptor);
    });
    const database = await PGlite.create({ fs, startParams: durableStartParams });
    const { rows } = await database.query('show fsync');
    assert.deepEqual(rows, [{ fsync: 'on' }]);
    await database.exec('create table counted (number integer)');

    const perCommit: number[] = [];
    for (let number = 0; number < 20; number += 1) {
      const before = synced;
      await database.query('insert into counted values ($1)', [number]);
      perCommit.push(synced - before);
    }
    await database.close();

    assert.ok(
      perCommit.every((count) => count >= 1),
      perCommit.join(' '),
    );
  });
});
