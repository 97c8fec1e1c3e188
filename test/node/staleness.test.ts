import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';

const scripts = join(import.meta.dirname, '../../scripts');
const folder = mkdtempSync(join(tmpdir(), 'helhet-staleness-'));

function write(name: string, content: unknown, seconds = 0): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(content));
  utimesSync(path, seconds, seconds);
  return path;
}

afterEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});

after(() => rmSync(folder, { recursive: true }));

describe('what is built', () => {
  async function isStale(inputs: string[], outputs: string[]): Promise<boolean> {
    const module = await import(join(scripts, 'build.mjs'));
    return module.isStale(inputs, outputs);
  }

  it('is stale when an input is newer than the oldest output', async () => {
    const inputs = [write('a', {}, 10), write('b', {}, 30)];
    const outputs = [write('c', {}, 20), write('d', {}, 40)];

    assert.equal(await isStale(inputs, outputs), true);
  });

  it('is fresh when every output is newer than every input', async () => {
    const inputs = [write('a', {}, 10), write('b', {}, 20)];
    const outputs = [write('c', {}, 30), write('d', {}, 40)];

    assert.equal(await isStale(inputs, outputs), false);
  });

  it('is stale when it is not there', async () => {
    assert.equal(await isStale([write('a', {})], [join(folder, 'gone')]), true);
    assert.equal(await isStale([write('a', {})], []), true);
  });
});

describe('what is installed', () => {
  const wanted = {
    '': { name: 'whole' },
    'packages/core': { version: '0.1.0' },
    'node_modules/lit': { version: '3.0.0' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  };

  async function isInstalled(installed: unknown): Promise<boolean> {
    write('package-lock.json', { packages: wanted });
    if (installed) write('node_modules/.package-lock.json', { packages: installed });
    const module = await import(join(scripts, 'install.mjs'));
    return module.isInstalled(folder);
  }

  it('is enough without what is meant for another system', async () => {
    assert.equal(await isInstalled({ 'node_modules/lit': { version: '3.0.0' } }), true);
  });

  it('is not enough when nothing is there', async () => {
    assert.equal(await isInstalled(undefined), false);
  });

  it('is not enough when a package is missing', async () => {
    assert.equal(await isInstalled({}), false);
  });

  it('is not enough when a package has another version', async () => {
    assert.equal(await isInstalled({ 'node_modules/lit': { version: '2.0.0' } }), false);
  });
});
