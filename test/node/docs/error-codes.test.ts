import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

import { faultCodes } from '@helhet/core';

/** The members of every `…Code` union in a file. */
function codesIn(path: string): readonly string[] {
  const unions = readFileSync(path, 'utf8').matchAll(/type \w*Code =([^;]*);/g);
  return [...unions].flatMap((union) =>
    [...union[1]!.matchAll(/'([\w.-]+)'/g)].map(([, code]) => code!),
  );
}

const sources = [
  'packages/core/src/error/helhet-error.ts',
  'packages/core/src/issue/issue.ts',
  'packages/elements/src/assessment/assessment-error-event.ts',
];
const guide = readFileSync('docs/guides/errors.md', 'utf8');
const headings = [...guide.matchAll(/^### `([\w.-]+)`$/gm)].map(([, code]) => code!);
const codes = new Set<string>([...sources.flatMap(codesIn), ...faultCodes]);

describe('the guide to errors', () => {
  it('has a heading for every code', () => {
    assert.ok(codes.size > 60);
    assert.deepEqual(
      [...codes].filter((code) => !headings.includes(code)),
      [],
    );
  });

  it('has no heading for a code that is gone', () => {
    assert.deepEqual(
      headings.filter((code) => !codes.has(code)),
      [],
    );
  });

  it('has each heading once', () => {
    assert.equal(new Set(headings).size, headings.length);
  });

  it('says under each heading where it is found and what to do', () => {
    for (const part of guide.split(/^### /m).slice(1)) {
      assert.match(part, /- \*\*Where:\*\* \S/);
      assert.match(part, /- \*\*What to do:\*\* \S/);
    }
  });
});
