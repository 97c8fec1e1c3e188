import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const scripts = join(import.meta.dirname, '../../scripts');
const folder = mkdtempSync(join(tmpdir(), 'helhet-counting-'));

function countFiles(files: Record<string, string>): unknown {
  const paths = Object.entries(files).map(([name, body]) => {
    const path = join(folder, name);
    writeFileSync(path, `import { it, describe } from 'node:test';\n${body}`);
    return path;
  });
  const counts = join(folder, 'counts.json');
  // Inside a test run, node:test would report to the outer run instead.
  const { NODE_TEST_CONTEXT: _outer, ...env } = process.env;
  spawnSync(
    process.execPath,
    [
      '--test',
      `--test-reporter=${join(scripts, 'count-node-tests.mjs')}`,
      `--test-reporter-destination=${counts}`,
      ...paths,
    ],
    { env },
  );
  return JSON.parse(readFileSync(counts, 'utf8'));
}

describe('counting Node tests', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('counts tests and not their groups', () => {
    const counts = countFiles({
      'nested.test.mjs': `
        describe('outer', () => {
          describe('inner', () => { it('a', () => {}); it('b', () => {}); });
          it('c', () => { throw new Error('c'); });
          it.skip('d', () => {});
        });`,
    });

    assert.deepEqual(counts, { passed: 2, failed: 1, skipped: 1 });
  });

  it('counts a file that cannot be loaded as one failure', () => {
    const counts = countFiles({
      'whole.test.mjs': `it('a', () => {});`,
      'broken.test.mjs': `throw new Error('broken');`,
    });

    assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 0 });
  });

  it('believes the runner and not a note of a test', () => {
    const counts = countFiles({
      'note.test.mjs': `it('a', (context) => context.diagnostic('pass 9'));`,
    });

    assert.deepEqual(counts, { passed: 1, failed: 0, skipped: 0 });
  });
});

describe('counting browser tests', () => {
  const passing = { name: 'a', passed: true, skipped: false };

  async function count(sessions: unknown[]): Promise<unknown> {
    const { countSessions } = await import(join(scripts, 'count-browser-tests.mjs'));
    return countSessions(sessions);
  }

  it('counts tests in groups within groups', async () => {
    const inner = { tests: [passing, { name: 'b', passed: false, skipped: false }], suites: [] };
    const testResults = { tests: [{ name: 'c', passed: true, skipped: true }], suites: [inner] };

    const counts = await count([{ passed: false, testResults }]);

    assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 1 });
  });

  it('counts a page that did not load, or failed outside its tests, as one failure', async () => {
    const testResults = { tests: [passing], suites: [] };

    const counts = await count([{ passed: false }, { passed: false, testResults }]);

    assert.deepEqual(counts, { passed: 1, failed: 2, skipped: 0 });
  });
});
