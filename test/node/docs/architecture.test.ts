import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '../../..');
const { readImports } = (await import(join(root, 'scripts/arrows/read-imports.mjs'))) as {
  readonly readImports: (
    root: string,
  ) => readonly { readonly path: string; readonly name: string }[];
};
const ours = ['content', 'core', 'elements', 'fhir', 'machines'];

/** Who imports whom among our packages, from the code. */
function arrowsOfCode(): readonly string[] {
  const arrows = readImports(root)
    .filter(({ path }) => path.startsWith('packages/') && !/\.(test|suite)\.ts$/.test(path))
    .filter(({ name }) => name.startsWith('@helhet/'))
    .map(({ path, name }) => `${path.split('/')[1]} --> ${name.split('/')[1]}`);
  return [...new Set(arrows)].sort();
}

/** Who imports whom as ARCHITECTURE.md draws it. */
function arrowsOfMap(): readonly string[] {
  const map = /```mermaid\nflowchart[\s\S]*?```/.exec(readFileSync('ARCHITECTURE.md', 'utf8'))?.[0];
  const arrows = (map ?? '').matchAll(/^\s*(\w+)(?:\[[^\]]*\])? --> (\w+)/gm);
  return [...arrows].map(([, from, to]) => `${from} --> ${to}`).sort();
}

describe('the map in ARCHITECTURE.md', () => {
  it('draws the arrows that the code has', () => {
    assert.deepEqual(arrowsOfMap(), arrowsOfCode());
  });

  it('names every package', () => {
    for (const name of ours)
      assert.match(readFileSync('ARCHITECTURE.md', 'utf8'), new RegExp(name));
  });
});
