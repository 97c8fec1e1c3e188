import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { Ajv2020 } from 'ajv/dist/2020.js';

const run = promisify(execFile);
const root = new URL('../../', import.meta.url);

function headless(...words: string[]): Promise<{ stdout: string; stderr: string }> {
  const command = ['run', '-s', 'headless', '--', ...words];
  return run('npm', command, { cwd: root, maxBuffer: 2 ** 28 });
}

test('the same family and seed give the same bytes, and they follow the published schema', async () => {
  const first = await headless('separated-alternating', '--seed', '1');
  const second = await headless('separated-alternating', '--seed', '1');

  assert.equal(first.stdout, second.stdout);
  const schema = new URL('packages/core/schemas/package.schema.json', root);
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(await readFile(schema, 'utf8')) as object,
  );
  const assessment = JSON.parse(first.stdout) as {
    units: unknown[];
    interviews: { done: boolean }[];
    findings: { status: string }[];
  };
  assert.ok(validate(assessment), JSON.stringify(validate.errors?.slice(0, 3)));
  assert.equal(assessment.units.length, 16);
  assert.ok(assessment.interviews.every((interview) => interview.done));
  const statuses = new Set(assessment.findings.map(({ status }) => status));
  assert.deepEqual([...statuses].sort(), ['confirmed', 'proposed', 'rejected', 'to-explore']);
});

test('another seed gives other answers', async () => {
  const first = await headless('expecting-couple', '--seed', '1');
  const second = await headless('expecting-couple', '--seed', '2');

  assert.notEqual(first.stdout, second.stdout);
});

for (const words of [['no-such-family'], [], ['expecting-couple', '--seed', 'x'], ['../package']]) {
  test(`"${words.join(' ')}" is refused in one sentence with exit code 1`, async () => {
    await assert.rejects(
      headless(...words),
      (error: { code: number; stdout: string; stderr: string }) => {
        assert.equal(error.code, 1);
        assert.equal(error.stdout, '');
        assert.equal(error.stderr.trim().split('\n').length, 1);
        return true;
      },
    );
  });
}
