/*
 * Refuses imports that are not in the table (scripts/arrows/allowed-imports.mjs).
 *
 *   node scripts/check-arrows.mjs               this repository
 *   node scripts/check-arrows.mjs --root path   another tree of the same shape
 *   node scripts/check-arrows.mjs --draw        the imports as Mermaid, down to the folders
 */

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { drawArrows } from './arrows/draw-arrows.mjs';
import { findEmptyNames, findWrongImports } from './arrows/find-wrong-arrows.mjs';
import { readImports, readManifests } from './arrows/read-imports.mjs';
import { findFiles } from './find-files.mjs';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
    draw: { type: 'boolean', default: false },
  },
});

const root = resolve(values.root).replaceAll('\\', '/');
const imports = readImports(root);
const paths = ['packages', 'examples', 'scripts', 'test', 'bench']
  .flatMap((top) => findFiles(`${root}/${top}`))
  .map((path) => path.slice(root.length + 1));

if (values.draw) {
  console.log(drawArrows(imports));
} else {
  const problems = [...findWrongImports(imports, readManifests(root)), ...findEmptyNames(paths)];
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
