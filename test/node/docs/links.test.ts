import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';

import { docPages, proseOf } from './code-blocks.js';

/** The anchors of a page's headings, as they are made from their words. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)];
  return new Set(
    headings.map(([, words]) =>
      words!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

function findBrokenLinks(page: string): readonly string[] {
  return [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!)
    .filter((link) => !link.startsWith('https:'))
    .filter((link) => {
      const [path, anchor] = link.split('#');
      const target = path ? posix.join(posix.dirname(page), path) : page;
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(target).has(anchor);
    });
}

describe('links in the docs', () => {
  for (const page of docPages()) {
    it(`lead somewhere from ${page}`, () => {
      assert.deepEqual(findBrokenLinks(page), []);
    });
  }
});
