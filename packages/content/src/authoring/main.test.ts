import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'helhet-instrument-'));
for (const name of readdirSync(fixtures)) copyFileSync(join(fixtures, name), join(folder, name));

after(() => rmSync(folder, { recursive: true }));

function call(...given: string[]) {
  const main = 'packages/content/src/authoring/main.ts';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-C', '@helhet/source', '--import', 'tsx', main, ...given],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('the tool, called from a shell', () => {
  test('checks a file with those beside it, and ends with 0', () => {
    assert.deepEqual(call('check', join(folder, 'sleep.json')), {
      status: 0,
      stdout: 'Checked sleep.json, sleep.en.json, sleep.rules.json, sleep.sv.json.\nNo faults.\n',
      stderr: '',
    });
  });

  test('tells of faults, and ends with 1', () => {
    writeFileSync(join(folder, 'bare.json'), '{ "id": "bare", "areas": [] }');
    const { status, stdout } = call('check', join(folder, 'bare.json'));

    assert.equal(status, 1);
    assert.match(stdout, /^bare\.json: version: is missing; it must be text\.\n/);
  });

  test('tells of a file that is not there without a word of its own insides, and ends with 2', () => {
    const path = join(folder, 'none.json');

    assert.deepEqual(call('check', path), {
      status: 2,
      stdout: '',
      stderr: `${path}: there is no such file.\n`,
    });
  });
});
