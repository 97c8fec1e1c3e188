import assert from 'node:assert/strict';
import { isAbsolute, join, resolve } from 'node:path';
import { describe, it } from 'node:test';

import { openPostgresDatabase } from './database/postgres-database.js';
import { readSettings } from './settings.js';

describe('the settings', () => {
  it('need nothing', () => {
    const { dataFolder, ...settings } = readSettings({});

    assert.deepEqual(settings, {
      host: 'localhost',
      port: 4173,
      databaseUrl: null,
      demo: true,
      tlsProxy: null,
    });
    assert.ok(isAbsolute(dataFolder));
    assert.ok(dataFolder.endsWith(join('examples', 'journal', '.data')));
  });

  it('come from the environment', () => {
    const settings = readSettings({
      HOST: '0.0.0.0',
      PORT: '0',
      DATABASE_URL: 'postgresql://somewhere/x',
      HELHET_DATA_DIR: 'here',
      HELHET_DEMO: 'off',
      HELHET_TLS_PROXY: '10.0.0.5, 10.1.0.0/16',
    });

    assert.deepEqual(settings, {
      host: '0.0.0.0',
      port: 0,
      databaseUrl: 'postgresql://somewhere/x',
      dataFolder: resolve('here'),
      demo: false,
      tlsProxy: ['10.0.0.5', '10.1.0.0/16'],
    });
  });

  it('are refused, each by name, when they cannot be understood', () => {
    for (const [name, value] of [
      ['PORT', 'many'],
      ['PORT', '-1'],
      ['PORT', '70000'],
      ['HELHET_DEMO', 'maybe'],
      ['HELHET_TLS_PROXY', 'example'],
    ] as const) {
      assert.throws(() => readSettings({ [name]: value }), {
        code: 'settings.invalid',
        message: new RegExp(`^${name} is "${value}"\\. Set it to .*\\.$`),
      });
    }
  });

  it('refuse a DATABASE_URL that is none, without repeating it', async () => {
    for (const address of ['mysql://me:s3cret@localhost/x', 'nonsense s3cret', 's3cret']) {
      await assert.rejects(openPostgresDatabase(address), (error: Error) => {
        assert.match(error.message, /^DATABASE_URL is not a PostgreSQL address\./);
        assert.doesNotMatch(error.message, /s3cret/);
        return true;
      });
    }
  });
});
